import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Translatable, textOf } from '@newcomer-portal/inventory';
import { everyObject } from './every-object.ts';
import { readExampleTown } from './read-example-town.ts';

/** Fields that a person reads. Names of people, streets and licences stay as they are. */
const READ = new Set(
  [
    'name alternate_name description details note notes alert document question option amount_description',
    'title department transportation eligibility_description application_process fees_description',
    'interpretation_services referred_by',
  ].flatMap((line) => line.split(' ')),
);
const NOT_TRANSLATED = /^publisher|contacts\.\d+\.name$/;

const town = readExampleTown();
const written = [...everyObject(town)].flatMap(({ path, object }) =>
  Object.keys(object)
    .filter((field) => READ.has(field) && typeof object[field] === 'string' && !path.includes('translations'))
    .map((field) => ({ path: path ? `${path}.${field}` : field, record: object as Translatable, field })),
);
const inLanguage = (language: string) =>
  written.map(({ path, record, field }) => ({
    path,
    found: textOf(record, field as keyof Translatable, [language], town.language),
  }));

describe('the words of Example Town', () => {
  for (const language of ['en', 'fr', 'ar']) {
    it(`are all there in ${language}`, () => {
      const missing = inLanguage(language).filter(
        ({ path, found }) => found?.language !== language && !NOT_TRANSLATED.test(path) && path !== 'notice',
      );
      assert.ok(written.length > 500);
      assert.deepEqual(
        missing.map(({ path }) => path),
        [],
      );
    });
  }

  it('have two translations that are out of date, to show what that looks like', () => {
    const stale = ['en', 'fr', 'ar'].flatMap((language) =>
      inLanguage(language).flatMap(({ path, found }) => (found?.stale ? [`${language} ${path}`] : [])),
    );
    const at = (name: string) => town.services.findIndex((service) => service.name === name);
    assert.deepEqual(stale, [
      `en services.${at('Cours de français gratuits')}.description`,
      `ar services.${at('An interpreter for your visit')}.description`,
    ]);
  });

  it('tell how each translation was made', () => {
    const ways = ['en', 'fr', 'ar'].flatMap((language) =>
      inLanguage(language).map(
        ({ found }) => `${found?.method ?? 'original'}${found?.unreviewed ? ' unread' : ''}`,
      ),
    );
    assert.deepEqual([...new Set(ways)].sort(), [
      'generated',
      'human',
      'machine',
      'machine unread',
      'original',
    ]);
  });

  it('begin in French where the organization writes French', () => {
    const french = town.services.filter((service) => service.text_language === 'fr');
    assert.deepEqual(
      french.map((service) => textOf(service, 'name', ['en'], town.language)?.text),
      ['Welcome in French', 'Free French classes', 'Play group in French'],
    );
  });
});
