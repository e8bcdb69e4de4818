import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { uuid } from '../../testing/builders.ts';
import { anOffer } from '../../testing/offer-builders.ts';
import { emptyDraft } from './empty-draft.ts';
import { readDraft } from './read-draft.ts';
import { writeDraft } from './write-draft.ts';

const blank = emptyDraft({ id: uuid(9), language: 'fr', city: 'Test Town' });
const file = (draft: object) => JSON.stringify({ format: 'newcomer-offer-draft/1', draft });

describe('The file of a draft', () => {
  test('opens as it was written', () => {
    const draft = anOffer({ days: ['MO', 'FR'], at_home: true });
    assert.deepEqual(readDraft(writeDraft(draft), blank), draft);
  });

  test('loses what does not fit, field by field', () => {
    const odd = { title: 5, days: 'MO', suits: [1], at_home: 'yes', id: 'x', skills: ['baking'] };
    assert.deepEqual(readDraft(file(odd), blank), { ...blank, skills: ['baking'] });
  });

  test('brings in no field that the form does not have', () => {
    const read = readDraft(
      `{"format":"newcomer-offer-draft/1","draft":{"__proto__":{"title":"x"},"new":"y"}}`,
      blank,
    );
    assert.deepEqual(read, blank);
  });

  for (const text of [
    '',
    '[]',
    'null',
    '{"draft":{}}',
    '{"format":"newcomer-offer-draft/2","draft":{}}',
    '<html>',
  ])
    test(`is not ${text || 'empty'}`, () => assert.equal(readDraft(text, blank), undefined));
});
