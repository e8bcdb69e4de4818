import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBaseMap } from '@newcomer-portal/inventory';
import { aCollection, aFeature } from '../testing/builders.ts';
import { aTorontoMaterial } from '../testing/toronto-material.ts';
import { baseMapDocument } from './base-map.ts';
import { readLand } from './land.ts';

const document = baseMapDocument(aTorontoMaterial(), readLand(aTorontoMaterial().land));

describe('baseMapDocument', () => {
  it('draws land first, then streets, the subway and names', () => {
    assert.deepEqual(
      document.features.map(({ properties }) => properties),
      [
        { kind: 'land' },
        { kind: 'street', name: 'River St' },
        { kind: 'transit' },
        { kind: 'transit' },
        { kind: 'place', name: 'Riverside' },
      ],
    );
  });

  it('is a document that the reader takes', () => {
    assert.deepEqual(readBaseMap(document).problems, []);
  });
});

describe('readLand', () => {
  it('says so when there is no land', () => {
    const pier = aFeature({ type: 'Point' as const, coordinates: [0, 0] }, {});
    assert.throws(() => readLand(aCollection(pier)), /no land to draw/);
  });
});
