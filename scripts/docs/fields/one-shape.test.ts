import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { DocumentSchema } from './field-schema.ts';
import { oneShape } from './one-shape.ts';

const kind = (name: string) => ({ description: 'What it is.', const: name });
const schema: DocumentSchema = {
  title: 'Board',
  $defs: {
    Other: { description: 'Another.' },
    Posting: {
      description: 'A posting.',
      oneOf: [
        {
          required: ['kind'],
          properties: {
            kind: kind('job'),
            title: { type: 'string', description: 'Its name.' },
            pay: { description: 'What one earns.' },
          },
        },
        {
          required: ['kind'],
          properties: { kind: kind('course'), title: { type: 'string', description: 'Its name.' } },
        },
      ],
    },
  },
};

it('makes one object of all kinds, and says of a field which kinds have it', () => {
  const { Posting, Other } = oneShape(schema, 'Posting').$defs;
  assert.deepEqual(Posting, {
    description: 'A posting.',
    required: ['kind'],
    properties: {
      kind: { description: 'What it is.', enum: ['job', 'course'] },
      title: { type: 'string', description: 'Its name.' },
      pay: { description: 'What one earns. Only for `job`.' },
    },
  });
  assert.equal(Other, schema.$defs.Other);
});

it('makes an object without fields of what is no choice', () => {
  assert.deepEqual(oneShape(schema, 'Nothing').$defs.Nothing?.properties, {
    kind: { description: undefined, enum: [] },
  });
});
