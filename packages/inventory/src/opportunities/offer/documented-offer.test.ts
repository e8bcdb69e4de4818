import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { textHash } from '../../text/text-hash.ts';
import { requireOpportunities } from '../require-opportunities.ts';

const page = readFileSync(new URL('../../../../../docs/formats/offer.md', import.meta.url), 'utf8');
const [example = ''] = /(?<=```json\n)[\s\S]*?(?=```)/.exec(page) ?? [];

describe('The offer that the documentation shows', () => {
  test('is one that a board takes', () => {
    const { opportunities } = requireOpportunities(JSON.parse(example));
    assert.equal(opportunities.length, 1);
  });

  test('has a translation of the title that stands above it', () => {
    const [offer] = requireOpportunities(JSON.parse(example)).opportunities;
    assert.equal(offer?.translations?.fr?.title?.source_hash, textHash(offer?.title ?? ''));
  });
});
