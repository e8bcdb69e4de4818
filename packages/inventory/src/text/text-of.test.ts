import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Translation } from '../schema/translation.ts';
import { aService } from '../testing/builders.ts';
import { textHash } from './text-hash.ts';
import { textOf } from './text-of.ts';

const human = (text: string, more: Partial<Translation> = {}): Translation => ({
  text,
  method: 'human',
  ...more,
});
const service = aService({
  name: 'English classes',
  translations: {
    fr: { name: human('Cours d’anglais') },
    ar: { name: human('دروس', { method: 'machine' }) },
  },
});

describe('The words of a field', () => {
  const cases: [string, string[], string, string][] = [
    ['the first language wanted', ['fr', 'en'], 'fr', 'Cours d’anglais'],
    ['a region’s own language', ['fr-CA'], 'fr', 'Cours d’anglais'],
    ['the original when it is wanted first', ['en-CA', 'fr'], 'en', 'English classes'],
    ['the next language wanted', ['uk', 'fr'], 'fr', 'Cours d’anglais'],
    ['the original when nothing wanted is there', ['uk'], 'en', 'English classes'],
    ['the original when nothing is wanted', [], 'en', 'English classes'],
    ['the original when a prototype’s key is wanted', ['constructor', '__proto__'], 'en', 'English classes'],
  ];
  for (const [name, wanted, language, text] of cases)
    test(`are in ${name}`, () => {
      const found = textOf(service, 'name', wanted, 'en');
      assert.deepEqual([found?.language, found?.text], [language, text]);
    });

  test('are in the record’s own language where it has one', () => {
    const french = aService({ name: 'Cours de français', text_language: 'fr' });
    assert.equal(textOf(french, 'name', ['fr'], 'en')?.language, 'fr');
    assert.equal(textOf(french, 'name', ['en'], 'en')?.language, 'fr');
  });

  test('are none where there are none in any language', () => {
    assert.equal(textOf(service, 'description', ['fr'], 'en'), undefined);
  });

  test('may exist in a translation alone', () => {
    const translations = { fr: { alert: human('Fermé.') } };
    assert.equal(textOf(aService({ translations }), 'alert', ['fr'], 'en')?.text, 'Fermé.');
    assert.equal(textOf(aService({ translations }), 'alert', ['en'], 'en'), undefined);
  });
});

describe('How words were made', () => {
  test('is told of a translation, and a machine’s is unread until somebody says so', () => {
    assert.deepEqual(textOf(service, 'name', ['ar'], 'en'), {
      text: 'دروس',
      language: 'ar',
      method: 'machine',
      unreviewed: true,
    });
    const translations = { ar: { name: human('دروس', { method: 'machine', reviewed: true }) } };
    assert.equal(textOf(aService({ translations }), 'name', ['ar'], 'en')?.unreviewed, undefined);
  });

  test('is told of an original that a program wrote', () => {
    const generated = aService({ description: 'Helps.', generated_fields: ['description'] });
    assert.equal(textOf(generated, 'description', ['en'], 'en')?.method, 'generated');
    assert.equal(textOf(generated, 'name', ['en'], 'en')?.method, undefined);
  });

  test('includes whether the original has changed since', () => {
    const stale = (source_hash: string) => {
      const translations = { fr: { name: human('Cours', { source_hash }) } };
      return textOf(aService({ translations }), 'name', ['fr'], 'en')?.stale;
    };
    assert.equal(stale(textHash('English classes')), undefined);
    assert.equal(stale(textHash('English class')), true);
  });
});

test('The fingerprint of a text is eight digits, known and different', () => {
  assert.equal(textHash(''), '811c9dc5');
  assert.equal(textHash('a'), 'e40c292c');
  assert.notEqual(textHash('é'), textHash('e'));
});
