import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type Directory, openDirectory, requireInventory, type Service } from '@newcomer-portal/inventory';
import { seededRandom } from '@newcomer-portal/search/testing';
import type { Conversation } from '../conversation/conversation.ts';
import { toldIn } from '../conversation/told.ts';
import { readQuestions } from '../questions/read-questions.ts';
import { randomWalk } from '../testing/random-walk.ts';
import { type Fallback, fallbacks } from './fallbacks.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8'));
const { questions } = readQuestions(read('referral/questions.json'));
assert.ok(questions);
const now = new Date('2026-11-24T15:00:00Z');
const LANGUAGES = [['ar'], ['en'], ['fr', 'ar'], ['ti'], []] as const;

function town(name: string): Directory {
  return openDirectory(requireInventory(read(`${name}/inventory.json`)));
}

/** Example town with 911 as its only help line, and only these of its services. */
function townWith911(serves: (service: Service, nth: number) => boolean): Directory {
  const { inventory } = town('example-town');
  const help_lines = inventory.municipality.help_lines.filter(({ kind }) => kind === 'emergency');
  const municipality = { ...inventory.municipality, help_lines };
  return openDirectory({ ...inventory, municipality, services: inventory.services.filter(serves) });
}

const towns: Readonly<Record<string, () => Directory>> = {
  'example-town': () => town('example-town'),
  toronto: () => town('toronto'),
  'a town with 911 and a tenth of the services': () => townWith911((_, nth) => nth % 10 === 0),
  'a town with nothing but 911': () => townWith911(() => false),
};

function walks(count: number, seed: number): Conversation[] {
  const chance = seededRandom(seed);
  return Array.from({ length: count }, () => (questions ? randomWalk(questions, chance) : assert.fail()));
}

function planFor(talk: Conversation, directory: Directory, nth: number, ways?: readonly Fallback[]): Plan {
  const [west, south, east, north] = directory.inventory.municipality.bounds;
  const from = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  const languages = LANGUAGES[nth % LANGUAGES.length] ?? [];
  return makePlan(talk, directory, { now, languages, most: 2, ...(nth % 2 && { from }) }, ways);
}

/** The needs and steps of a plan behind which there is no door. */
function deadEnds({ needs, steps }: Plan): string[] {
  assert.ok(needs.length > 0, 'a plan without a need');
  return [
    ...needs.flatMap(({ code, doors }) => (doors.length === 0 ? [code] : [])),
    ...steps.flatMap(({ step, doors }) => (step.need && doors.length === 0 ? [step.id] : [])),
  ];
}

/** The needs of a plan that name an emergency line beside another door, though they are not urgent. */
function falseAlarms({ needs }: Plan): string[] {
  const calm = needs.filter(({ urgency, doors }) => urgency !== 'now' && doors.length > 1);
  const alarms = calm.filter(({ doors }) =>
    doors.some((door) => door.kind === 'line' && door.line.kind === 'emergency'),
  );
  return alarms.map(({ code }) => code);
}

const all = walks(5000, 7);

describe('No answers lead to a dead end', () => {
  for (const [name, open] of Object.entries(towns)) {
    test(`in ${name}, in ${all.length} walks by chance, nor to a needless emergency call`, () => {
      const directory = open();
      const plans = all.map((talk, nth) => planFor(talk, directory, nth));
      assert.deepEqual(plans.flatMap(deadEnds), []);
      assert.deepEqual(plans.flatMap(falseAlarms), []);
    });

    test(`in ${name}, unless the ways on behind the fitting services are taken away`, () => {
      const directory = open();
      const few = all.slice(0, 100);
      const plans = few.map((talk, nth) => planFor(talk, directory, nth, [fallbacks.fittingServices]));
      assert.ok(plans.flatMap(deadEnds).length > 0);
    });
  }
});

describe('The walks', () => {
  test('come by every pair of options that can be chosen together', () => {
    const met = new Set<string>();
    const asked = new Set<string>();
    for (const talk of all) {
      const { screens, chosen } = toldIn(talk);
      const ids = screens.map(({ question }) => question.id);
      for (const one of ids) for (const other of ids) if (one < other) asked.add(`${one} ${other}`);
      const picked = [...chosen].flatMap(([id, answers]) =>
        [...new Set([...answers.values()].flat())].map((option) => ({ id, option })),
      );
      for (const one of picked)
        for (const other of picked)
          if (one.id < other.id) met.add(`${one.id}/${one.option} ${other.id}/${other.option}`);
    }
    const missing = [...asked].flatMap((pair) => pairsOf(pair)).filter((pair) => !met.has(pair));
    assert.deepEqual(missing, []);
  });

  test('lead to every outcome and every step', () => {
    const directory = town('example-town');
    const options = { now, languages: ['ar'], most: 1 };
    const reached = new Set<string>();
    for (const talk of all.slice(0, 400)) {
      const { needs, steps } = makePlan(talk, directory, options, []);
      for (const { by } of [...needs, ...steps].flatMap(({ reasons }) => reasons)) reached.add(by);
    }
    const due = [...(questions?.outcomes ?? []), ...(questions?.steps ?? [])].map(({ id }) => id);
    assert.deepEqual(
      due.filter((id) => !reached.has(id) && !id.startsWith('first-')),
      [],
    );
  });
});

/** One of these does not count beside the other. */
const APART = new Set(['have/home urgent/no-bed']);

function pairsOf(pair: string): string[] {
  const [one = '', other = ''] = pair.split(' ');
  return optionsOf(one)
    .flatMap((a) => optionsOf(other).map((b) => `${a} ${b}`))
    .filter((each) => canMeet(each));
}

function optionsOf(id: string): string[] {
  const question = questions?.questions.find((each) => each.id === id);
  return (question?.options ?? []).map((option) => `${id}/${option.id}`);
}

/** Whether nothing in the document keeps two options apart. */
function canMeet(pair: string): boolean {
  if (APART.has(pair)) return false;
  const [one = '', other = ''] = pair.split(' ');
  const conditions = [one, other].flatMap(
    (each) => questions?.questions.find(({ id }) => each.startsWith(`${id}/`))?.when ?? [],
  );
  return conditions.every(
    (condition) =>
      !('any_of' in condition) ||
      ![one, other].some((each) => each.startsWith(`${condition.question}/`)) ||
      condition.any_of.some((option) => [one, other].includes(`${condition.question}/${option}`)),
  );
}
