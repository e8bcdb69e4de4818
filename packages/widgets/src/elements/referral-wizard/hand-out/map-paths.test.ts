import type { BaseMapFeature } from '@newcomer-portal/inventory';
import { expect } from '@open-wc/testing';
import { mapNames } from './map-names.ts';
import { mapPaths } from './map-paths.ts';

const frame = ({ longitude, latitude }: { longitude: number; latitude: number }) =>
  [longitude, latitude] as const;
const street = (coordinates: number[][], name?: string): BaseMapFeature => ({
  kind: 'street',
  ...(name && { name }),
  geometry: { type: 'LineString', coordinates },
});
const place = (name: string, x: number, y: number): BaseMapFeature => ({
  kind: 'place',
  name,
  geometry: { type: 'Point', coordinates: [x, y] },
});
const land: BaseMapFeature = {
  kind: 'land',
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [90, 0],
          [0, 90],
          [0, 0],
        ],
      ],
    ],
  },
};

describe('the shapes of a printed map', () => {
  it('are one path for each kind, the land under the streets', () => {
    const features = [
      street([
        [1, 1],
        [2, 2],
      ]),
      land,
      street([
        [3, 3],
        [4, 4.25],
      ]),
      place('Harbour', 5, 5),
    ];
    expect(mapPaths({ features }, frame)).to.deep.equal([
      { kind: 'land', data: 'M0.0 0.0L90.0 0.0L0.0 90.0L0.0 0.0' },
      { kind: 'street', data: 'M1.0 1.0L2.0 2.0M3.0 3.0L4.0 4.3' },
    ]);
  });

  it('leave out what lies wholly outside, and keep what crosses the edge', () => {
    const outside = street([
      [-20, 5],
      [-10, 9],
    ]);
    const crossing = street([
      [-20, 5],
      [10, 5],
    ]);
    expect(mapPaths({ features: [outside] }, frame)).to.deep.equal([]);
    expect(mapPaths({ features: [crossing] }, frame)).to.have.lengthOf(1);
  });
});

describe('the names of a printed map', () => {
  const textsOf = (features: BaseMapFeature[], marks: { x: number; y: number }[] = []) =>
    mapNames({ features }, frame, marks).map(({ text }) => text);

  it('are those of places, then those of streets', () => {
    const features = [
      street(
        [
          [100, 50],
          [300, 50],
          [500, 50],
        ],
        'Main Street',
      ),
      place('Harbour', 300, 150),
    ];
    expect(textsOf(features)).to.deep.equal(['Harbour', 'Main Street']);
  });

  it('leave out one that has no room: under a marker, over another name, at the edge', () => {
    expect(textsOf([place('Harbour', 300, 150)], [{ x: 310, y: 150 }])).to.deep.equal([]);
    expect(textsOf([place('Harbour', 300, 150), place('Old Town', 320, 152)])).to.deep.equal(['Harbour']);
    expect(textsOf([place('Harbour', 5, 150)])).to.deep.equal([]);
  });
});
