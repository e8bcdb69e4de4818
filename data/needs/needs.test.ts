import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Need, requireInventory, textHash } from '@newcomer-portal/inventory';
import { anInventory } from '@newcomer-portal/inventory/testing';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { needs } = requireInventory(anInventory(read('needs.json')));
const pictograms = read('../../packages/widgets/node_modules/@tabler/icons/tabler-nodes-outline.json');

/** RFC 9562 name-based UUID (version 5) of `urn:newcomer-portal:need:<code>` in the URL namespace. */
function needId(code: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
    .update(`urn:newcomer-portal:need:${code}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** 1 for a need without a parent. A loop never ends, so it counts as too deep. */
function levelOf(need: Need): number {
  let level = 1;
  for (let at: Need | undefined = need; at?.parent_id && level < 10; level += 1) {
    const { parent_id }: Need = at;
    at = needs.find(({ id }) => id === parent_id);
  }
  return level;
}

const repeated = (values: readonly unknown[]) => values.filter((value, at) => values.indexOf(value) !== at);
const each = (faultOf: (need: Need) => unknown) =>
  needs.flatMap((need) => (faultOf(need) ? [`${need.code}: ${faultOf(need)}`] : []));

describe('the tree of needs', () => {
  it('knows each need once, by a code, an English name and a picture of its own', () => {
    for (const field of ['code', 'name', 'pictogram'] as const)
      assert.deepEqual(repeated(needs.map((need) => need[field])), []);
  });

  it('takes the id of a need from its code, so that it stays the same for every city', () => {
    assert.equal(needId('library'), '951fb817-cc26-57c2-8c51-1fde9447f276');
    assert.deepEqual(
      each(({ id, code }) => id !== needId(code) && `its id is ${needId(code)}`),
      [],
    );
  });

  it('has at most three levels, and a wider need stands before those inside it', () => {
    assert.deepEqual(
      each((need) => levelOf(need) > 3 && `level ${levelOf(need)}`),
      [],
    );
    const position = (id: string) => needs.findIndex((need) => need.id === id);
    assert.deepEqual(
      each(({ id, parent_id }) => parent_id && position(parent_id) >= position(id) && 'comes too early'),
      [],
    );
    assert.equal(Math.max(...needs.map(levelOf)), 3);
  });

  it('starts with a dozen needs that fit on a screen as tiles', () => {
    assert.equal(needs.filter((need) => !need.parent_id).length, 12);
  });

  it('puts help in danger first: a crisis and violence at home, and nothing else', () => {
    const urgent = needs.filter((need) => need.urgent).map(({ code }) => code);
    assert.deepEqual(urgent, ['crisis', 'family-violence']);
  });
});

describe('the words of a need', () => {
  it('has a name and a description in English, French and Arabic', () => {
    const missing = (need: Need) =>
      ['fr', 'ar'].flatMap((language) =>
        ['name', 'description'].flatMap((field) =>
          need.translations?.[language]?.[field] ? [] : [`${field} in ${language}`],
        ),
      );
    assert.deepEqual(
      each((need) => missing(need).join(', ')),
      [],
    );
  });

  it('has no translation of words that have changed since', () => {
    const stale = (need: Need) =>
      Object.entries(need.translations ?? {}).flatMap(([language, fields]) =>
        (['name', 'description'] as const).flatMap((field) =>
          fields[field]?.source_hash === textHash(need[field])
            ? []
            : [`${field} in ${language}; once it says the same, its source_hash is ${textHash(need[field])}`],
        ),
      );
    assert.deepEqual(
      each((need) => stale(need).join(', ')),
      [],
    );
  });

  it('has a name short enough for a tile: four words at most', () => {
    assert.deepEqual(
      each(({ name }) => name.split(' ').length > 4 && name),
      [],
    );
  });

  it('shows a picture that the pictogram set has', () => {
    assert.deepEqual(
      each(({ pictogram = 'none' }) => !Object.hasOwn(pictograms, pictogram) && pictogram),
      [],
    );
  });

  it('lists four to twenty different words that people type, in each language', () => {
    const fault = ({ words = {} }: Need) =>
      ['en', 'fr', 'ar'].find((language) => {
        const list = words[language] ?? [];
        return list.length < 4 || list.length > 20 || repeated(list).length > 0;
      });
    assert.deepEqual(each(fault), []);
  });
});
