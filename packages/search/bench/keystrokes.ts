import type { Directory } from '@newcomer-portal/inventory';
import { openSearch, type Question } from '@newcomer-portal/search';
import { openSpelling } from '@newcomer-portal/search/spelling';
import type { Judged } from './judged.ts';
import { spread } from './spread.ts';

/** How long the finder thinks after each key. Times in milliseconds. */
export interface Keystrokes {
  what: string;
  keys: number;
  median: number;
  p95: number;
  longest: number;
}

const HOME = { latitude: 44.2, longitude: -76.5 };
/** What is asked beside the words, from nothing to everything at once. */
const BESIDE: Readonly<Record<string, Question>> = {
  'words, all facets counted': {},
  'with place and distance': { from: HOME, within: 5000 },
  'with every filter': {
    from: HOME,
    within: 10_000,
    openNow: true,
    free: true,
    wheelchair: true,
    languages: ['en', 'fr'],
    ways: ['in_person'],
    unknownToo: ['free', 'wheelchair', 'languages'],
  },
};

/** Types every query letter by letter, and asks at each letter, a key every fifth of a second by the clock it tells. */
export function keystrokes(directory: Directory, queries: readonly Judged[]): Keystrokes[] {
  const search = openSearch(directory, openSpelling);
  const typed = queries.flatMap(({ typed }) => Array.from(typed, (_, index) => typed.slice(0, index + 1)));
  search.find({ words: 'warm up' });
  return Object.entries(BESIDE).map(([what, beside]) => {
    let clock = Date.parse('2026-11-23T15:00:00Z');
    const times = typed.map((words) => {
      clock += 200;
      const start = performance.now();
      search.find({ ...beside, words }, new Date(clock));
      return performance.now() - start;
    });
    return { what, keys: times.length, ...spread(times), longest: Math.max(...times) };
  });
}
