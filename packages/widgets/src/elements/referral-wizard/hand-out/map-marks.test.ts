import { expect } from '@open-wc/testing';
import { mapMarks } from './map-marks.ts';

const frame = ({ longitude, latitude }: { longitude: number; latitude: number }) =>
  [longitude, latitude] as const;
const at = (number: number, longitude: number) => ({ number, point: { longitude, latitude: 0 } });

describe('the markers of a printed map', () => {
  it('stand where the places are, each with its number', () => {
    expect(mapMarks([at(1, 0), at(4, 100)], frame)).to.deep.equal([
      { x: 0, y: 0, numbers: [1] },
      { x: 100, y: 0, numbers: [4] },
    ]);
  });

  it('become one, with all numbers, where they would cover each other', () => {
    expect(mapMarks([at(1, 0), at(2, 100), at(3, 10)], frame).map(({ numbers }) => numbers)).to.deep.equal([
      [1, 3],
      [2],
    ]);
  });
});
