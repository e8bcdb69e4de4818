import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { DocumentSchema } from './field-schema.ts';
import { fieldsPage } from './fields-page.ts';
import { valueWords } from './value-words.ts';

const schema: DocumentSchema = {
  title: 'Inventory',
  description: 'Everything.',
  properties: {
    phones: { description: 'Numbers.', type: 'array', items: { $ref: '#/$defs/Phone' } },
    rules: { description: 'Rules.', type: 'array', items: { $ref: '#/$defs/Rule' } },
    codes: {
      description: 'Codes.',
      type: 'array',
      items: { type: 'object', properties: { code: { description: 'A code.', $ref: '#/$defs/Code' } } },
    },
  },
  $defs: {
    Code: { type: 'string', pattern: '^[a-z`]$' },
    Phone: {
      description: 'A number (HSDS `phone`).',
      required: ['number'],
      properties: {
        kind: { description: 'The kind.', $ref: '#/$defs/Code' },
        number: { description: 'The digits | signs.', type: 'string' },
        languages: { description: 'Spoken.', type: 'array', items: { type: 'string', enum: ['en', 'fr'] } },
        translations: { description: 'In other languages.', type: 'object' },
      },
    },
    Rule: {
      description: 'A rule.',
      oneOf: [
        {
          description: 'A rule.',
          properties: {
            about: { description: 'What.', const: 'age' },
            minimum: { description: 'Least.', type: 'number', minimum: 0 },
          },
        },
        { description: 'A rule.', properties: { about: { description: 'What.', const: 'area' } } },
      ],
    },
  },
};
const page = fieldsPage({
  head: '# Fields',
  schema,
  patchOf: (object) => (object === 'phone' ? { properties: { languages: {} } } : undefined),
  example: {
    phones: [{ kind: 'desk' }, { number: '705-555-0110' }, { number: 'not the first' }],
    rules: [{ about: 'age', minimum: 18 }],
    codes: [{ code: 'housing' }],
    unknown: { number: 'not in the schema' },
  },
});

it('marks what must be there, whose the field is, and shows the first example', () => {
  assert.ok(page.includes('| **`number`** | HSDS | The digits \\| signs. | text | `"705-555-0110"` |'));
});

it('tells our own fields from those of HSDS, and has no example where there is none', () => {
  assert.ok(page.includes('| `languages` | ours | Spoken. | list of `en`, `fr` |  |'));
});

it('gives each shape of a choice a chapter, with the example of that shape', () => {
  assert.match(page, /## Rule: age[^#]*\| `minimum` \| ours \| Least\. \| number, 0 or more \| `18` \|/);
  assert.match(page, /## Rule: area/);
});

it('shows how a simple value is written, backticks and all', () => {
  assert.ok(page.includes('| code | `` ^[a-z`]$ `` | `"desk"` |'));
});

it('gives an object without a name a chapter that its field links to', () => {
  assert.ok(page.includes('list of [Inventory.codes](#inventorycodes)'));
  assert.match(page, /## Inventory\.codes[^#]*`"housing"`/);
});

it('says of translations what the guide says, instead of a row in every table', () => {
  assert.ok(page.includes('(inventory.md#translations)'));
  assert.doesNotMatch(page, /\| `translations` \|/);
});

it('leaves out what another page has, and links to it there', () => {
  const elsewhere = { page: 'other.md', schema: { title: 'Other', $defs: { Phone: {} } } };
  const short = fieldsPage({ head: '# Fields', schema, patchOf: () => undefined, example: {}, elsewhere });
  assert.ok(short.includes('list of [Phone](other.md#phone)'));
  assert.ok(short.includes('list of [Rule](#rule)'));
  assert.doesNotMatch(short, /## Phone/);
});

it('refuses a kind of value that it has no words for, by the name of its field', () => {
  assert.throws(() => valueWords({ type: 'null' }, 'Phone.number'), /Phone\.number/);
});
