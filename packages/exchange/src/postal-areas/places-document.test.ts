import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlaces } from '@newcomer-portal/inventory';
import { ONTARIO, placesDocument } from './places-document.ts';

const table = [
  'fsa,place_name,province,latitude,longitude',
  'M1L,"Scarborough (Golden Mile)",Ontario,43.69054,-79.28571',
  'K1A,Ottawa,Ontario,45.4207,-75.7023',
  'H0H,Reserved,Quebec,90,0',
  'V6B,Vancouver,British Columbia,49.2788,-123.1139',
  'M0X,No centre,Ontario,,',
  'M9Z,At sea,Ontario,0,0',
  'Moon,Not a code,Ontario,45,-75',
].join('\n');

describe('placesDocument', () => {
  it('keeps the codes of a region in order, at four decimals', () => {
    const { places } = placesDocument(table, ONTARIO);
    assert.deepEqual(Object.entries(places), [
      ['K1A', [45.4207, -75.7023]],
      ['M1L', [43.6905, -79.2857]],
    ]);
  });

  it('leaves out the North Pole also where its letter is wanted', () => {
    assert.deepEqual(placesDocument(table, 'H').places, {});
  });

  it('is a document that the reader takes', () => {
    const { places, problems } = readPlaces(placesDocument(table, ONTARIO));
    assert.deepEqual(problems, []);
    assert.equal(places?.centres.size, 2);
  });
});
