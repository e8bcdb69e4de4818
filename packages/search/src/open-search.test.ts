import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNeed, uuid } from '@newcomer-portal/inventory/testing';
import type { Answer } from './answer.ts';
import { openSearch } from './open-search.ts';
import type { Question } from './question.ts';
import { directoryOf, type Given } from './testing/directory-of.ts';
import { openSpelling } from './vocabulary/open-spelling.ts';

const language = aNeed({ id: uuid(50), code: 'language', name: 'Learn a language' });
const english = aNeed({ id: uuid(51), code: 'english-classes', name: 'Learn English', parent_id: uuid(50) });
const doctor = aNeed({ id: uuid(52), code: 'doctor', name: 'See a doctor' });

const open: Given['schedules'] = [
  { id: uuid(60), freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' },
];
const wheelchair = (available: boolean) => [{ id: uuid(61), feature: 'wheelchair' as const, available }];
const speaking = (...codes: string[]) => codes.map((code) => ({ id: uuid(62), code }));
const priced = (amount: number) => [{ id: uuid(63), amount }];

const GIVEN: readonly Given[] = [
  {
    name: 'English one',
    needs: ['english-classes'],
    schedules: open,
    languages: speaking('en', 'zh-Hans'),
    cost_options: priced(0),
    availability: { state: 'accepting', as_of: '2026-11-01' },
    place: { latitude: 44.3, accessibility: wheelchair(true) },
  },
  {
    name: 'Anglais deux',
    needs: ['english-classes'],
    languages: speaking('fr-CA'),
    cost_options: priced(20),
    availability: { state: 'full', as_of: '2026-11-01' },
    place: { latitude: 44.21, accessibility: wheelchair(false) },
  },
  { name: 'Clinic', needs: ['doctor'], place: { latitude: 44.25 } },
  { name: 'Phone line', place: false, phones: [{ id: uuid(64), number: '613-555-0142' }] },
];
const search = openSearch(directoryOf([language, english, doctor], GIVEN), openSpelling);
/** A Monday at noon in the test municipality. */
const NOON = new Date('2026-11-23T12:00:00-05:00');
const home = { latitude: 44.2, longitude: -76.5 };

const find = (question: Question, now = NOON) => search.find(question, now);
const names = ({ hits }: Answer) => hits.map(({ listing }) => listing.service.name);

test('a question that asks nothing is answered by everything, in the order of the inventory', () => {
  assert.deepEqual(names(find({})), ['English one', 'Anglais deux', 'Clinic', 'Phone line']);
  assert.deepEqual(names(find({ words: '  ', needs: [], languages: [], ways: [] })).length, 4);
});

const FILTERS: readonly (readonly [string, Question, readonly string[]])[] = [
  ['a need', { needs: ['doctor'] }, ['Clinic']],
  ['a wide need takes in the narrow', { needs: ['language'] }, ['English one', 'Anglais deux']],
  [
    'either of two needs',
    { needs: ['doctor', 'english-classes'] },
    ['English one', 'Anglais deux', 'Clinic'],
  ],
  ['a language', { languages: ['en'] }, ['English one']],
  ['a language by its shorter tag', { languages: ['zh'] }, ['English one']],
  ['French, also the Canadian kind', { french: true }, ['Anglais deux']],
  ['a way', { ways: ['phone'] }, ['Phone line']],
  ['open now', { openNow: true }, ['English one']],
  ['free', { free: true }, ['English one']],
  ['wheelchair', { wheelchair: true }, ['English one']],
  ['accepting', { accepting: true }, ['English one']],
  ['within a distance', { from: home, within: 6000 }, ['Anglais deux', 'Clinic']],
  ['ids', { ids: new Set([uuid(303), 'unknown']) }, ['Clinic']],
  ['no ids', { ids: new Set() }, []],
  ['several at once', { needs: ['language'], free: true }, ['English one']],
  ['a need that nobody knows', { needs: ['constructor'] }, []],
];

for (const [what, question, expected] of FILTERS) {
  test(`filters by ${what}`, () => assert.deepEqual(names(find(question)), expected));
}

test('open now is read at the minute asked', () => {
  assert.deepEqual(names(find({ openNow: true }, new Date('2026-11-23T18:00:00-05:00'))), []);
  assert.deepEqual(names(find({ openNow: true }, NOON)), ['English one']);
});

test('an answer about free places is forgotten when it is old', () => {
  assert.deepEqual(names(find({ accepting: true }, new Date('2027-06-07T12:00:00-04:00'))), []);
});

test('those that do not say are counted as hidden, and kept when asked for', () => {
  assert.deepEqual(find({ free: true }).hidden, { free: 2 });
  const kept = find({ free: true, unknownToo: ['free'] });
  assert.deepEqual(names(kept), ['English one', 'Clinic', 'Phone line']);
  assert.deepEqual(kept.hidden, {});
  assert.deepEqual(find({}).hidden, {});
});

test('hidden counts only those that fit everything else', () => {
  assert.deepEqual(find({ free: true, needs: ['doctor'] }).hidden, { free: 1 });
});

test('a facet counts what choosing a value would show, with the other filters as they are', () => {
  const { facets } = find({ needs: ['doctor'], free: true, unknownToo: ['free'] });
  assert.deepEqual(Object.fromEntries(facets.needs.counts), { doctor: 1, language: 1, 'english-classes': 1 });
  assert.equal(facets.free.counts.get('yes'), undefined);
  assert.equal(facets.free.notGiven, 1);
});

test('each count is what is shown when its value is chosen', () => {
  const { facets } = find({ wheelchair: true, unknownToo: ['wheelchair'] });
  for (const [code, count] of facets.needs.counts) {
    const chosen = find({ wheelchair: true, unknownToo: ['wheelchair'], needs: [code] });
    assert.equal(chosen.hits.length, count, code);
  }
});

test('with a place, ties go to the nearer, and what has no place comes last without a distance', () => {
  const { hits } = find({ from: home });
  assert.deepEqual(
    hits.map(({ distance }) => distance && Math.round(distance / 100)),
    [11, 56, 111, undefined],
  );
});

test('sorts by name as the language of the inventory does', () => {
  assert.deepEqual(names(find({ sort: 'name' })), ['Anglais deux', 'Clinic', 'English one', 'Phone line']);
});

test('nearest puts distance before a better match', () => {
  assert.deepEqual(names(find({ words: 'english', from: home })), ['English one', 'Anglais deux']);
  assert.deepEqual(names(find({ words: 'english', from: home, sort: 'nearest' })), [
    'Anglais deux',
    'English one',
  ]);
});

test('a place that is no place gives no distances and hides nobody who is near', () => {
  const { hits, facets } = find({ from: { latitude: Number.NaN, longitude: 0 } });
  assert.equal(hits.length, 4);
  assert.ok(hits.every(({ distance }) => distance === undefined));
  assert.equal(facets.within.notGiven, 4);
});

test('a distance without a place filters nothing', () => {
  assert.equal(find({ within: 10 }).hits.length, 4);
});

test('a service that is closed for now is found, but neither open nor taking people', () => {
  const given: Given = { ...GIVEN[0], status: 'temporarily closed' };
  const closed = openSearch(directoryOf([english], [given]));
  assert.equal(closed.find({}, NOON).hits.length, 1);
  assert.equal(closed.find({ openNow: true }, NOON).hits.length, 0);
  assert.equal(closed.find({ accepting: true }, NOON).hits.length, 0);
});

test('an empty directory answers with nothing', () => {
  const answer = openSearch(directoryOf([], [])).find({
    words: 'english',
    from: home,
    within: 100,
    sort: 'name',
  });
  assert.deepEqual(answer.hits, []);
});
