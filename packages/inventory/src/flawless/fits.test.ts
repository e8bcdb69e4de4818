import '../schema/jitless.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { EligibilityRule } from '../schema/eligibility-rule.ts';
import { EmailAddress, WebLink } from '../schema/link.ts';
import { Code, Count, Day, Id, Instant, LanguageTag, Text, TimeOfDay } from '../schema/primitives.ts';
import { Schedule } from '../schema/schedule.ts';
import { fits } from './fits.ts';
import * as predicates from './predicates.ts';
import type { Shape } from './shape.ts';
import { shapeText } from './shape-text.ts';
import { strange } from './testing/strange.ts';

const own = { toString: 1 };
const about = (rule: object) => ({ about: 'status', any_of: ['citizen'], ...rule });
const values: readonly unknown[] = [
  ...strange,
  ...strange.map((value) => [value]),
  ...[undefined, 2, 3, 2 ** 53 - 1, -(2 ** 53), [1, 2], [1, 2, 3], ['a', 'b'], { a: 'x' }, { a: 1, b: 'x' }],
  ...[{ en: 'x' }, { EN: 'x' }, { en: ' ' }, { en: 'x', b: 1 }, { a: undefined }, { b: 'x' }],
  ...[about({}), about({ any_of: [] }), about({ about: 'age' }), about({ about: 'constructor' }), about(own)],
];

const schemas = {
  ...{ Code, Count, Day, EligibilityRule, EmailAddress, Id, Instant, LanguageTag, Schedule, Text, TimeOfDay },
  WebLink,
  'true or false': z.boolean(),
  'a whole number from one': z.int().check(z.minimum(1)),
  'a number up to 90': z.number().check(z.maximum(90)),
  'any text': z.string(),
  'one of two words': z.enum(['en', 'words']),
  'one of several values': z.literal(['en', 1, true]),
  'a list that is not empty': z.array(z.number()).check(z.minLength(1)),
  'two numbers': z.tuple([z.number(), z.number()]),
  'an object': z.object({ a: Text, b: z.optional(Count) }),
  'an object that needs nothing': z.object({ a: z.optional(Text) }),
  'words by language': z.record(LanguageTag, Text),
};

describe('A value fits exactly where its schema takes it', () => {
  for (const [name, schema] of Object.entries(schemas))
    test(name, () => {
      const shape = shapeOf(schema);
      for (const value of values) {
        if (hasInheritedName(value)) assert.ok(!fits(value, shape));
        else
          assert.equal(fits(value, shape), z.safeParse(schema, value).success, String(JSON.stringify(value)));
      }
      assert.ok(values.some((value) => !fits(value, shape)));
    });
});

/** Runs what `generated/shapes.ts` would hold. */
function shapeOf(schema: z.core.$ZodType): Shape {
  const text: string = shapeText(schema, (part) => shapeText(part, nested));
  return new Function('predicates', `return ${text}`)(predicates);
}

function nested(schema: z.core.$ZodType): string {
  return shapeText(schema, nested);
}

/** A schema strips `__proto__` and its like; a flawless document has none. */
function hasInheritedName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, part]) => (name in Object.prototype && !Array.isArray(value)) || hasInheritedName(part),
  );
}
