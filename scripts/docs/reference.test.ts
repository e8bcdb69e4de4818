import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type ElementDeclaration, reference } from './reference.ts';

const element: ElementDeclaration = {
  tagName: 'newcomer-test',
  description: 'Tests things.',
  attributes: [{ name: 'src', type: { text: "'a' | 'b'" }, description: 'Where\n  from.' }],
  slots: [{ name: '', description: 'Anything.' }],
  members: [
    { kind: 'field', name: 'src', attribute: 'src' },
    { kind: 'field', name: 'styles', static: true },
    { kind: 'field', name: 'inventory', type: { text: 'Inventory' }, description: 'The list itself.' },
    { kind: 'method', name: 'refresh', description: 'Loads anew.' },
    { kind: 'method', name: 'requestUpdate', inheritedFrom: { name: 'LitElement' } },
  ],
};
const page = reference({ modules: [{ declarations: [element] }] });

it('gives each tag a chapter with its description', () => {
  assert.match(page, /## `<newcomer-test>`\n\nTests things\./);
});

it('keeps a row on one line and a bar inside its cell', () => {
  assert.ok(page.includes("| `src` | `'a' \\| 'b'` | Where from. |"));
});

it('names the default slot', () => {
  assert.ok(page.includes('| (default) | Anything. |'));
});

it('lists own properties and methods, but no attribute twice and nothing inherited', () => {
  assert.ok(page.includes('| `inventory` | `Inventory` | The list itself. |'));
  assert.ok(page.includes('| `refresh` | Loads anew. |'));
  assert.equal(page.match(/\| `src` \|/g)?.length, 1);
  assert.doesNotMatch(page, /styles|requestUpdate/);
});

it('has no table where there is nothing to say', () => {
  assert.doesNotMatch(page, /### Events/);
});
