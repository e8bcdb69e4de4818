import { expect } from '@open-wc/testing';
import { MAP_SIZE, mapFrame } from './map-frame.ts';

const centre = { latitude: 43.7, longitude: -79.4 };
const { width, height } = MAP_SIZE;

describe('the frame of a printed map', () => {
  it('holds every point, with room around them, north up and east to the right', () => {
    const points = [centre, { latitude: 43.8, longitude: -79.2 }, { latitude: 43.65, longitude: -79.6 }];
    const frame = mapFrame(points);
    for (const point of points) {
      const [x, y] = frame(point);
      expect(x).to.be.within(width * 0.09, width * 0.91);
      expect(y).to.be.within(height * 0.09, height * 0.91);
    }
    const [[x, y], [east, north]] = [frame(centre), frame({ latitude: 43.75, longitude: -79.3 })];
    expect(east).to.be.greaterThan(x);
    expect(north).to.be.lessThan(y);
  });

  it('makes a kilometre as long across as down', () => {
    const frame = mapFrame([centre, { latitude: 43.75, longitude: -79.35 }]);
    const [x, y] = frame(centre);
    const kilometre = 1 / 111.2;
    const [, north] = frame({ ...centre, latitude: centre.latitude + kilometre });
    const across = kilometre / Math.cos((centre.latitude * Math.PI) / 180);
    const [east] = frame({ ...centre, longitude: centre.longitude + across });
    expect(east - x).to.be.closeTo(y - north, (y - north) * 0.01);
  });

  it('puts a single place in the middle, with its neighbourhood', () => {
    const frame = mapFrame([centre]);
    expect(frame(centre)).to.deep.equal([width / 2, height / 2]);
    expect(frame({ ...centre, latitude: centre.latitude + 0.009 })[1]).to.be.within(0, height / 2);
  });
});
