import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCollection, aFeature, aSquare } from '../testing/builders.ts';
import { readFeatures } from './features.ts';

const withGeometry = (geometry: unknown) => ({ features: [{ properties: {}, geometry }] });

describe('readFeatures', () => {
  it('reads shapes with what is said of them', () => {
    const [read] = readFeatures(aCollection(aFeature(aSquare(0, 0), { NAME: 'x' })), 'The map');
    assert.deepEqual(read, aFeature(aSquare(0, 0), { NAME: 'x' }));
  });

  it('lets a feature be without a shape', () => {
    assert.equal(readFeatures(withGeometry(null), 'The map')[0]?.geometry, null);
  });

  for (const document of [null, 'text', [], {}, { features: {} }])
    it(`names the document when it is ${JSON.stringify(document)}`, () => {
      assert.throws(() => readFeatures(document, 'The map'), /^Error: The map is not a GeoJSON/);
    });

  const broken = [
    { type: 'Circle', coordinates: [0, 0] },
    { type: 'constructor', coordinates: [0, 0] },
    { type: 'Point', coordinates: [0] },
    { type: 'Point', coordinates: [0, '43'] },
    { type: 'Polygon', coordinates: [[0, 0]] },
    { type: 'Polygon', coordinates: [[[0, null]]] },
    { type: 'Point' },
    'Point',
  ];
  for (const geometry of broken)
    it(`names the feature whose shape is ${JSON.stringify(geometry)}`, () => {
      assert.throws(() => readFeatures(withGeometry(geometry), 'The map'), /feature 0 has no shape/);
    });
});
