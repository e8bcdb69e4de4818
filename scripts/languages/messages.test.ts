import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllable } from 'syllable';
import type { Message } from './messages-of.ts';
import { readMessages } from './read-messages.ts';
import { readingGrade, wordsOf } from './reading-grade.ts';

const MOST_GRADE = 6;
/** A sentence shorter than this has no grade of its own. */
const LEAST_WORDS = 7;
/** Words of four syllables and more that a newcomer meets on every sign and form, or has no shorter word for. */
const longAndKnown = new Set([
  'certificate',
  'disability',
  'elevator',
  'everything',
  'interpreter',
  'non-binary',
  'temporary',
  'volunteering',
]);

const messages = readMessages();

describe('the messages of the widgets', () => {
  it('have each an id of their own', () => {
    assert.ok(messages.length > 200);
    const twice = messages.filter(({ id }, index) => messages.findIndex((one) => one.id === id) !== index);
    assert.deepEqual(twice.map(told), []);
  });

  it('say to the translator what they are for', () => {
    assert.deepEqual(messages.filter(({ note }) => !note?.trim()).map(told), []);
  });

  it('explain each of their values to the translator, where there are two or more', () => {
    const unexplained = messages.filter(({ values, note }) =>
      Array.from({ length: values > 1 ? values : 0 }, (_, index) => `${index}:`).some(
        (mark) => !note?.includes(mark),
      ),
    );
    assert.deepEqual(unexplained.map(told), []);
  });

  it('are read when they are drawn, never when a file is loaded', () => {
    assert.deepEqual(messages.filter(({ tooEarly }) => tooEarly).map(told), []);
  });
});

describe('the English words', () => {
  it('are no harder than the sixth grade, sentence by sentence', () => {
    const hard = messages
      .filter(({ text }) => wordsOf(text).length >= LEAST_WORDS)
      .filter(({ text }) => readingGrade([text]) > MOST_GRADE);
    assert.deepEqual(hard.map(told), []);
  });

  it('are no harder than the sixth grade, all labels of an element taken together', () => {
    const byFolder = Map.groupBy(messages, ({ where }) => where.split('/').slice(3, -1).join('/'));
    for (const [folder, some] of byFolder) {
      const grade = readingGrade(some.map(({ text }) => text));
      assert.ok(grade <= MOST_GRADE, `${folder} asks for grade ${grade.toFixed(1)}`);
    }
  });

  it('are short ones', () => {
    const long = messages.filter(({ text }) =>
      wordsOf(text).some((word) => syllable(word) > 3 && !longAndKnown.has(word.toLowerCase())),
    );
    assert.deepEqual(long.map(told), []);
  });
});

function told({ where, id, text }: Message): string {
  return `${where} ${id}: ${text}`;
}
