import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allWords } from '../../packages/widgets/src/i18n/all-words.ts';
import { directionOf } from '../../packages/widgets/src/i18n/direction.ts';
import { languages, type WordsPart } from '../../packages/widgets/src/i18n/languages.ts';
import { WORKSPACE_ROOT } from '../workspace/root.ts';
import { readMessages } from './read-messages.ts';

const messages = readMessages();
const folder = `${WORKSPACE_ROOT}packages/widgets/src/i18n/locales`;

type Templates = Awaited<ReturnType<typeof allWords>>;

it('every language file is in the list of languages', () => {
  // A folder beside a language's file holds parts of it.
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(files.sort(), Object.keys(languages).sort());
});

for (const [language, { load, parts }] of Object.entries(languages)) {
  describe(`the words in ${language}`, async () => {
    const templates = await allWords(language);

    it('are there for every message, and for nothing else', () => {
      const ids = messages.map(({ id }) => id);
      assert.deepEqual({ missing: without(ids, Object.keys(templates)) }, { missing: [] });
      assert.deepEqual({ forgotten: without(Object.keys(templates), ids) }, { forgotten: [] });
    });

    it('are fetched with the element that says them, and with no other', async () => {
      const shared = Object.keys((await load()).templates);
      const byPart = Object.entries(parts).map(async ([part, loadPart]) => {
        const own = Object.keys((await loadPart()).templates);
        return messages.filter(({ id, where }) => own.includes(id) !== (partOf(where) === part));
      });
      const misplaced = (await Promise.all(byPart)).flat().filter(({ id }) => !shared.includes(id));
      assert.deepEqual(
        misplaced.map(({ id, where }) => `${where} ${id}`),
        [],
      );
      const foreign = messages.filter(({ id, where }) => shared.includes(id) && partOf(where));
      assert.deepEqual(
        foreign.map(({ id, where }) => `${where} ${id}`),
        [],
      );
    });

    it('hold every value of their message once', () => {
      const wrong = messages.filter(({ id, values }) => {
        const held = [...valuesOf(templates, id)].sort();
        return held.join() !== Array.from({ length: values }, (_, index) => index).join();
      });
      assert.deepEqual(
        wrong.map(({ id }) => id),
        [],
      );
    });

    if (directionOf(language) === 'rtl') {
      it('keep each value in its own direction', () => {
        const loose = messages.filter(({ id }) =>
          /(?<!\u2068)\{\d\}|\{\d\}(?!\u2069)/.test(wordsIn(templates, id)),
        );
        assert.deepEqual(
          loose.map(({ id }) => id),
          [],
        );
      });
    }

    it('are words, with no space at an end and none twice', () => {
      const untidy = messages.filter(({ id }) => !/^\S(?:.*\S)?$/.test(wordsIn(templates, id)));
      const doubled = messages.filter(({ id }) => / {2}/.test(wordsIn(templates, id)));
      assert.deepEqual(
        [...untidy, ...doubled].map(({ id }) => id),
        [],
      );
    });
  });
}

describe('the typography', () => {
  it('of French holds a colon to its word, and writes apostrophes as books do', async () => {
    const loose = await wrongIn('fr', /[^\u00a0]:|[\s\u00a0][;!?]|'/);
    assert.deepEqual(loose, []);
  });

  it('of Arabic has its own comma and question mark', async () => {
    assert.deepEqual(await wrongIn('ar', /[,;?]/), []);
  });

  async function wrongIn(language: string, pattern: RegExp): Promise<string[]> {
    const templates = await allWords(language);
    return messages.map(({ id }) => wordsIn(templates, id)).filter((words) => pattern.test(words));
  }
});

/** Who alone says a message. Words of a part that another element begins to draw move to the file of all. */
const saidBy: Readonly<Record<WordsPart, RegExp>> = {
  referral:
    /\/(?:elements\/referral-|parts\/(?:referral\/|idle-warning|mail-button|labels\/(?:why|follow-up)-label))/,
  opportunities: /\/(?:elements\/opportunity-|parts\/(?:opportunity\/|short-list\/|device-choice))/,
};

function partOf(where: string): string | undefined {
  return Object.entries(saidBy).find(([, pattern]) => pattern.test(where))?.[0];
}

/** The words of a message, `{0}` for a value. */
function wordsIn(templates: Templates, id: string): string {
  const words = templates[id];
  if (words === undefined || typeof words === 'string') return words ?? '';
  const values = valuesOf(templates, id);
  return words.strings.reduce((before, piece, index) => `${before}{${values[index - 1]}}${piece}`);
}

function valuesOf(templates: Templates, id: string): readonly number[] {
  const words = templates[id];
  return words === undefined || typeof words === 'string' ? [] : words.values.map(Number);
}

function without(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((one) => !known.includes(one));
}
