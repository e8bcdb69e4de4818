import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentText } from './document-text.ts';

describe('documentText', () => {
  it('gives each record a line and nothing more', () => {
    const text = documentText({ version: '1.0', records: [{ id: 1 }, { id: 2 }], tags: ['a'], none: [] });
    assert.equal(
      text,
      '{"version":"1.0",\n"records":[\n{"id":1},\n{"id":2}\n],\n"tags":["a"],\n"none":[]}\n',
    );
  });

  it('says the same as the document when it is read again', () => {
    const document = { 'a "quoted" name': { deep: [{ x: null }] }, list: [null, { y: '\n' }] };
    assert.deepEqual(JSON.parse(documentText(document)), document);
  });

  it('leaves out what is not there', () => {
    assert.equal(documentText({ a: undefined, b: 1 }), '{"b":1}\n');
  });
});
