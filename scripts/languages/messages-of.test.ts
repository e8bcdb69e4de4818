import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf } from './messages-of.ts';

const read = (source: string) => messagesOf('a.ts', source);
/** Writes `$a` as a value of a template. */
const withValues = (source: string) => source.replace(/\$([\w()]+)/g, (_, value) => `\${${value}}`);

describe('messagesOf', () => {
  it('reads the id, the English words, the note and the place of a message', () => {
    const source = "function go() {\n  return msg('Go', { id: 'near.go', desc: 'Button' });\n}";
    assert.deepEqual(read(source), [
      { id: 'near.go', text: 'Go', values: 0, note: 'Button', where: 'a.ts:2', tooEarly: false },
    ]);
  });

  it('counts the values of a text, whatever they are made from', () => {
    const [message] = read(withValues("const f = () => msg(str`$a: from $b(c) to $d`, { id: 'x' });"));
    assert.equal(message?.text, '{0}: from {1} to {2}');
    assert.equal(message?.values, 3);
    assert.equal(message?.note, undefined);
  });

  it('finds a message inside a template, a method and a value of another message', () => {
    const source = `class A { render() { return html\`<p>\${msg('One', { id: '1' })}</p>\`; } }
      const f = () => msg(str\`\${msg('Two', { id: '2' })} and\`, { id: '3' });`;
    assert.deepEqual(
      read(source).map(({ id }) => id),
      ['1', '3', '2'],
    );
  });

  it('tells a message that is read when the file is loaded, or once for the life of an element', () => {
    const early = ["const title = msg('A', { id: 'a' });", "class A { title = msg('A', { id: 'a' }); }"];
    for (const source of early) assert.equal(read(source)[0]?.tooEarly, true, source);
    assert.equal(read("const title = () => msg('A', { id: 'a' });")[0]?.tooEarly, false);
  });

  it('refuses what cannot be translated, and says where it stands', () => {
    assert.throws(
      () => read("\nconst f = () => msg(word, { id: 'a' });"),
      /a\.ts:2: a message is a plain text/,
    );
    assert.throws(() => read(withValues("const f = () => msg(`a $b`, { id: 'a' });")), /plain text/);
    assert.throws(() => read("const f = () => msg(html`<b>a</b>`, { id: 'a' });"), /plain text/);
    assert.throws(() => read("const f = () => msg('A');"), /a\.ts:1: the message has no id/);
  });
});
