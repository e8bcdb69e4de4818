import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InventoryError } from '@newcomer-portal/inventory';
import { aFederalRow } from '../testing/builders.ts';
import { aTorontoMaterial } from '../testing/toronto-material.ts';
import { importToronto } from './import-toronto.ts';
import { reportText } from './report-text.ts';
import { torontoFiles } from './toronto-files.ts';

const PUBLISHED = '2026-11-01T00:00:00Z';
const elsewhere = { Coordinates: { Longitude: '-75.7', Latitude: '45.4' } };
const nowhere = { Coordinates: { Longitude: '', Latitude: '' } };
const federalList = [
  aFederalRow(),
  aFederalRow(),
  aFederalRow({ ...elsewhere, City: { en: 'Ottawa' } }),
  aFederalRow({ ...nowhere, City: { en: 'Kingston' } }),
];

describe('importToronto', () => {
  it('accounts for every place of the list', () => {
    const { report } = importToronto(aTorontoMaterial({ federalList }), PUBLISHED);
    assert.deepEqual(report.federalPlaces, { read: 4, withoutPoint: 1, folded: 1, outside: 1, imported: 1 });
    assert.match(reportText(report), /4 places = 1 in Toronto \+ 1 elsewhere \+ 1 listed twice \+ 1 without/);
  });

  it('makes the same bytes again', () => {
    const make = () => torontoFiles(importToronto(aTorontoMaterial({ federalList }), PUBLISHED));
    assert.deepEqual(make(), make());
  });

  it('shows the source and its date with every record', () => {
    const { organizations, locations, services, sources } = importToronto(
      aTorontoMaterial(),
      PUBLISHED,
    ).inventory;
    const dates = new Map(sources.map(({ id, dated, note }) => [id, `${dated}: ${note}`]));
    for (const { provenance } of [...organizations, ...locations, ...services])
      assert.ok(dates.has(provenance?.source_id ?? ''));
    assert.match(dates.get('federal-list-2022') ?? '', /^2022-12-15: .*federal list of 15 December 2022/);
  });

  it('says in three languages that it is a sample, and gives no e-mail address', () => {
    const { inventory } = importToronto(aTorontoMaterial(), PUBLISHED);
    assert.match(inventory.notice ?? '', /sample/);
    assert.deepEqual(Object.keys(inventory.notice_translations ?? {}), ['fr', 'ar']);
    assert.doesNotMatch(JSON.stringify(inventory), /@/);
  });

  it('makes no inventory of a needs list with a fault', () => {
    const { needs } = aTorontoMaterial();
    const faulty = structuredClone(needs) as { needs: Record<string, unknown>[] };
    faulty.needs.push({ id: 'not an id', code: 'x', name: 'X', description: 'X' });
    assert.throws(() => importToronto(aTorontoMaterial({ needs: faulty }), PUBLISHED), InventoryError);
    assert.throws(() => importToronto(aTorontoMaterial({ needs: [] }), PUBLISHED), /give data\/needs/);
  });
});
