import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Translatable, textOf } from '@newcomer-portal/inventory';
import {
  ladderFor,
  openBoard,
  readLicences,
  readOccupations,
  requireOpportunities,
} from '@newcomer-portal/inventory/opportunities';
import { everyObject } from '../example-town/every-object.ts';
import { parseExampleTown, readExampleTown } from '../example-town/read-example-town.ts';

const parse = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { licences: table, problems } = readLicences(parse('ontario.json'));
const { occupations } = readOccupations(parse('../noc/noc-2021.json'));
const licences = table?.licences ?? [];

describe('the licences of Ontario', () => {
  it('are read without a fault', () => assert.deepEqual(problems, []));

  it('name only occupations that the classification has', () => {
    const codes = licences.flatMap((licence) => [...licence.occupations, ...licence.open_occupations]);
    assert.deepEqual(
      codes.filter((code) => !occupations?.occupation(code)),
      [],
    );
  });

  it('name only needs that the needs list has', () => {
    const known = new Set(parse('../needs/needs.json').needs.map(({ code }: { code: string }) => code));
    assert.ok(licences.every(({ needs }) => needs.length > 0 && needs.every((code) => known.has(code))));
  });

  it('claim no day on which somebody confirmed them', () => {
    assert.ok(licences.every(({ assured_date }) => assured_date === undefined));
    assert.match(table?.source?.note ?? '', /nobody has confirmed/);
  });

  it('can be read in English, French and Arabic, with no translation out of date', () => {
    const faults = [...everyObject({ licences })].flatMap(({ path, object }) =>
      ['name', 'title', 'description'].flatMap((field) =>
        typeof object[field] !== 'string' || /regulator|translations/.test(path)
          ? []
          : ['en', 'fr', 'ar'].flatMap((language) => {
              const found = textOf(object as Translatable, field as keyof Translatable, [language], 'en');
              return found?.language === language && !found.stale ? [] : [`${path}.${field} in ${language}`];
            }),
      ),
    );
    assert.deepEqual(faults, []);
  });

  it('give a nurse in Example Town something on every rung', () => {
    const document = requireOpportunities(parseExampleTown('opportunities.json'));
    const board = openBoard(document, readExampleTown());
    const { licence, rungs } = ladderFor('31301', board, licences, document.published.slice(0, 10));
    assert.equal(licence?.regulator.name, 'College of Nurses of Ontario');
    assert.ok(rungs.every(({ postings }) => postings.length > 0));
  });
});
