import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aListing, aLocation, aService, uuid } from '../testing/builders.ts';
import { languagesOf } from './languages-of.ts';

describe('The languages of a listing', () => {
  const french = { id: uuid(1), code: 'fr', note: 'Tuesdays' };
  const frenchAtDesk = { id: uuid(2), code: 'fr' };
  const tigrinya = { id: uuid(3), code: 'ti' };

  test('are the service’s and the place’s, each once, the service’s word first', () => {
    const listing = aListing({
      service: aService({ languages: [french] }),
      location: aLocation({ languages: [frenchAtDesk, tigrinya] }),
    });
    assert.deepEqual(languagesOf(listing), [french, tigrinya]);
  });

  test('keep apart those that only have a name, or neither', () => {
    const languages = [
      { id: uuid(1), name: 'Dari' },
      { id: uuid(2), name: 'Dari' },
      { id: uuid(3) },
      { id: uuid(4) },
    ];
    assert.equal(languagesOf(aListing({ service: aService({ languages }) })).length, 3);
  });

  test('are none where nobody said', () => {
    assert.deepEqual(languagesOf(aListing()), []);
  });
});
