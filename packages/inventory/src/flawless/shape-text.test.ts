import '../schema/jitless.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { shapeText } from './shape-text.ts';

const text = (schema: z.core.$ZodType): string => shapeText(schema, text);

describe('The shape of a schema', () => {
  test('names what must be there apart from what may be', () => {
    assert.equal(
      text(z.object({ a: z.boolean(), b: z.optional(z.string()) })),
      '{ kind: "object", required: { a: { kind: "boolean" } }, optional: { b: { kind: "text" } } }',
    );
  });

  test('leaves the naming of parts to the caller', () => {
    assert.equal(
      shapeText(z.array(z.string()), () => 'Words'),
      '{ kind: "list", of: Words }',
    );
  });
});

describe('Writing a shape stops at', () => {
  const word = z.string();
  const unsayable: [string, z.core.$ZodType][] = [
    ['a type that it does not know', z.date()],
    ['null', z.nullable(word)],
    ['a change of the value', z.pipe(word, z.transform(Number))],
    ['a default', z._default(word, 'x')],
    ['a value that is brought into line first', z.coerce.number()],
    ['a text format of the library', z.email()],
    ['a check that it does not know', word.check(z.maxLength(3))],
    ['a check that belongs to another kind', word.check(z.minLength(1))],
    ['a refinement that is not shared', word.check(z.refine((value) => value !== 'x'))],
    ['a limit that is left out itself', z.number().check(z.gt(0))],
    ['two patterns on one text', word.check(z.regex(/a/), z.regex(/b/))],
    ['a pattern that remembers', word.check(z.regex(/a/g))],
    ['another number format', z.int32()],
    ['a check on a whole object', z.object({}).check(z.refine(() => true))],
    ['a check around an optional field', z.object({ a: z.optional(word).check(z.refine(() => true)) })],
    ['an object that takes no other fields', z.strictObject({})],
    ['a tuple with a rest', z.tuple([word], word)],
    ['a table with holes', z.partialRecord(word, word)],
    ['a union without a discriminator', z.union([word, z.number()])],
  ];
  for (const [what, schema] of unsayable)
    test(what, () => {
      assert.throws(() => text(schema), /No shape can say/);
    });
});
