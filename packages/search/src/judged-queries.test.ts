import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type Directory,
  type Inventory,
  type Need,
  openDirectory,
  requireInventory,
} from '@newcomer-portal/inventory';
import { openSearch } from './open-search.ts';
import { generateInventory } from './testing/generate-inventory.ts';
import { openSpelling } from './vocabulary/open-spelling.ts';

interface Judged {
  typed: string;
  language: 'en' | 'fr';
  needs: readonly string[];
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { queries }: { queries: readonly Judged[] } = readJson('../bench/queries.json');
const { needs }: { needs: readonly Need[] } = readJson('../../../data/needs/needs.json');

/** The share of the queries that have a right answer in this inventory and show one among the first ten. */
function hitsAtTen(inventory: Inventory, language: Judged['language']): number {
  const directory = openDirectory(inventory);
  const search = openSearch(directory, openSpelling);
  const answerable = queries.filter(
    (judged) =>
      judged.language === language &&
      directory.listings.some((listing) => isRight(directory, listing, judged)),
  );
  const hits = answerable.filter((judged) =>
    search
      .find({ words: judged.typed })
      .hits.slice(0, 10)
      .some(({ listing }) => isRight(directory, listing, judged)),
  );
  return hits.length / answerable.length;
}

function isRight(directory: Directory, { service }: Directory['listings'][number], judged: Judged): boolean {
  return directory.needsOf(service).some(({ code }) => judged.needs.includes(code));
}

test('there are more than a hundred judged queries, and each judgment names a need that exists', () => {
  assert.ok(queries.length > 100);
  const codes = new Set(needs.map(({ code }) => code));
  for (const { typed, needs: judged } of queries) {
    assert.deepEqual(
      judged.filter((code) => !codes.has(code)),
      [],
      typed,
    );
  }
});

for (const language of ['en', 'fr'] as const) {
  test(`19 of 20 queries in "${language}" show a right answer among the first ten of a made-up inventory`, () => {
    assert.ok(hitsAtTen(generateInventory(1000, needs), language) >= 0.95);
  });
  test(`19 of 20 queries in "${language}" show a right answer among the first ten of Toronto's services`, () => {
    const toronto = requireInventory(readJson('../../../data/toronto/inventory.json'));
    assert.ok(hitsAtTen(toronto, language) >= 0.95);
  });
}
