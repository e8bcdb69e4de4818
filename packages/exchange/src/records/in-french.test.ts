import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '@newcomer-portal/inventory';
import { inFrench } from './in-french.ts';

const name = { en: 'Public library', fr: 'Bibliothèque publique' };

describe('inFrench', () => {
  it('gives words that are found in French, with how they were made', () => {
    const found = textOf({ name: name.en, ...inFrench({ name }, 'generated') }, 'name', ['fr'], 'en');
    assert.deepEqual(found, { text: name.fr, language: 'fr', method: 'generated' });
  });

  it('goes stale when the English changes', () => {
    const changed = { name: 'Library and museum', ...inFrench({ name }, 'human') };
    assert.equal(textOf(changed, 'name', ['fr'], 'en')?.stale, true);
  });
});
