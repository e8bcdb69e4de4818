import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { document } from './descriptions/document.ts';
import { layers } from './descriptions/layers.ts';
import { licence } from './descriptions/licence.ts';
import { need } from './descriptions/need.ts';
import { opportunity } from './descriptions/opportunity.ts';
import { place } from './descriptions/place.ts';
import { service } from './descriptions/service.ts';
import { documentNames, documentSchema } from './document-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { withDescriptions } from './with-descriptions.ts';

/** The fields, at any depth, that say nothing of themselves. */
function undescribed({ properties = {}, items, oneOf = [], $defs = {} }: JsonSchema): string[] {
  const own = Object.entries(properties).flatMap(([name, field]) => (field.description ? [] : [name]));
  const inside = [...Object.values(properties), ...(items ? [items] : []), ...oneOf, ...Object.values($defs)];
  return [...own, ...inside.flatMap(undescribed)];
}

describe('A published schema', () => {
  for (const name of documentNames)
    test(`says of every field of ${name} what it holds`, () => {
      assert.deepEqual(undescribed(documentSchema(name)), []);
    });
});

describe('The tables of descriptions', () => {
  test('describe nothing that is not published', () => {
    const published = documentNames.map((name) => JSON.stringify(documentSchema(name))).join();
    const said = Object.values({
      ...document,
      ...service,
      ...place,
      ...need,
      ...layers,
      ...opportunity,
      ...licence,
    });
    const unused = said
      .flatMap(({ about, fields }) => [about, ...Object.values(fields)])
      .filter((sentence) => !published.includes(JSON.stringify(sentence)));
    assert.deepEqual(unused, []);
  });

  test('must have a line for a new field, and for a new object', () => {
    const text = { type: 'string' };
    assert.throws(() => withDescriptions({ properties: { aura: text } }, 'Service'), /Service\.aura/);
    assert.throws(() => withDescriptions({ properties: { id: text } }, 'Aura'), /describes Aura/);
    assert.throws(
      () => withDescriptions({ properties: { id: text } }, 'constructor'),
      /describes constructor/,
    );
  });
});
