import { openBoard } from '@newcomer-portal/inventory/opportunities';
import { type OpportunityQuestion, openOpportunitySearch } from '@newcomer-portal/search/opportunities';
import { openSpelling } from '@newcomer-portal/search/spelling';
import { generateBoard } from '../src/testing/generate-board.ts';
import type { Keystrokes } from './keystrokes.ts';
import { spread } from './spread.ts';

export interface BoardMeasured {
  postings: number;
  /** Milliseconds to open the search. */
  build: number;
  keystrokes: Keystrokes[];
}

const TYPED = [
  'care aide',
  'nurse night',
  'cook',
  'warehouse worker',
  'programmer',
  'clasroom helper',
  'zebra',
];
const HOME = { latitude: 44.2, longitude: -76.5 };
/** What is asked beside the words, from nothing to everything at once. */
const BESIDE: Readonly<Record<string, OpportunityQuestion>> = {
  'words, all facets counted': {},
  'with place and distance': { from: HOME, within: 8000 },
  'with every filter': {
    from: HOME,
    within: 20_000,
    kinds: ['job'],
    days: ['MO', 'TU'],
    shifts: ['morning', 'evening'],
    pay: 18,
    level: { en: 6 },
    noLicence: true,
    noCanadianExperience: true,
    unknownToo: ['pay', 'level'],
  },
  'with a profile': {
    from: HOME,
    profile: { levels: { en: { all: 5 } }, occupations: ['31301'], months: { abroad: 40 }, within: 5000 },
  },
};

/** Types letter by letter on a made-up board, and asks at each letter. */
export function boardKeystrokes({ size }: { size: number }): BoardMeasured {
  const board = openBoard(generateBoard(size));
  const start = performance.now();
  const search = openOpportunitySearch(board, openSpelling);
  const build = performance.now() - start;
  const typed = TYPED.flatMap((words) => Array.from(words, (_, index) => words.slice(0, index + 1)));
  let clock = Date.parse('2026-11-22T15:00:00Z');
  const keystrokes = Object.entries(BESIDE).map(([what, beside]): Keystrokes => {
    const times = [...typed, ...typed].map((words) => {
      clock += 200;
      const before = performance.now();
      search.find({ ...beside, words }, new Date(clock));
      return performance.now() - before;
    });
    return { what, keys: times.length, ...spread(times), longest: Math.max(...times) };
  });
  return { postings: size, build, keystrokes };
}
