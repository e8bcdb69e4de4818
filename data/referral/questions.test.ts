import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  answerQuestion,
  DONT_KNOW,
  nextQuestion,
  openConversation,
  requireQuestions,
} from '@newcomer-portal/referral';
import { readingGrade } from '../../scripts/languages/reading-grade.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { needs } = read('../needs/needs.json');
const document = requireQuestions(read('questions.json'), needs, ['en', 'fr', 'ar']);
const pictograms = read('../../packages/widgets/node_modules/@tabler/icons/tabler-nodes-outline.json');
const options = document.questions.flatMap(({ options: own = [] }) => own);

/** How many screens there are until the plan. */
function screens(answers: Readonly<Record<string, unknown>>): number {
  let talk = openConversation(document);
  for (let count = 0; count < 100; count += 1) {
    const { question, people = [] } = nextQuestion(talk) ?? {};
    if (!question) return count;
    const unknown = people.length ? Object.fromEntries(people.map(({ id }) => [id, DONT_KNOW])) : DONT_KNOW;
    talk = answerQuestion(
      talk,
      question.id,
      answers[question.id] ?? (question.kind === 'ages' ? [null] : unknown),
    );
  }
  return Number.POSITIVE_INFINITY;
}

describe('the conversation', () => {
  it('is at most a dozen screens for one person', () => {
    for (const who of ['me', DONT_KNOW]) assert.equal(screens({ 'for-whom': who, 'my-age': [34] }), 12);
  });

  it('is at most 14 screens for a family of four, and no longer for one of twelve', () => {
    assert.equal(screens({ 'for-whom': 'family', ages: [34, 36, 8, 2] }), 13);
    assert.equal(screens({ 'for-whom': 'family', ages: Array(12).fill(8) }), 12);
  });

  it('asks about danger before anything personal', () => {
    assert.deepEqual(
      document.questions.slice(0, 2).map(({ id }) => id),
      ['for-whom', 'urgent'],
    );
  });

  it('leads from each danger to a help line at once', () => {
    const urgent = document.outcomes.filter(({ urgency }) => urgency === 'now');
    assert.deepEqual(
      urgent.filter(({ help_lines = [] }) => help_lines.length === 0),
      [],
    );
    const dangers = document.questions.find(({ id }) => id === 'urgent')?.options?.map(({ id }) => id) ?? [];
    const led = urgent.flatMap(({ when }) => when.flatMap((each) => ('any_of' in each ? each.any_of : [])));
    assert.deepEqual(
      dangers.filter((id) => id !== 'none' && !led.includes(id)),
      [],
    );
  });
});

describe('the words', () => {
  const questions = document.questions.map(
    ({ name, description = '', why }) => `${name} ${description} ${why}`,
  );
  it('of every question ask for six years of school at most', () => {
    assert.deepEqual(
      questions.map((text) => [readingGrade([text]), text]).filter(([grade]) => Number(grade) > 6),
      [],
    );
  });

  it('of all options and of all steps too, taken together', () => {
    assert.ok(readingGrade(options.map(({ name }) => name)) <= 6);
    assert.ok(readingGrade(document.steps.flatMap(({ name, description = '' }) => [name, description])) <= 6);
  });

  it('of an option fit on one line or two of a phone', () => {
    assert.deepEqual(
      options.map(({ name }) => name).filter((name) => name.split(' ').length > 9),
      [],
    );
  });

  it('stand beside pictures that the pictogram set has', () => {
    const shown = [...document.questions, ...options, ...document.steps].map(
      ({ pictogram = 'none' }) => pictogram,
    );
    assert.deepEqual(
      shown.filter((name) => !Object.hasOwn(pictograms, name)),
      [],
    );
  });

  it('say of each translation how it was made', () => {
    const methods = [...document.questions, ...options, ...document.steps, ...document.papers].flatMap(
      ({ translations = {} }) => Object.values(translations).flatMap((fields) => Object.values(fields)),
    );
    assert.ok(methods.length > 2 * options.length);
    assert.deepEqual(
      methods.filter(({ method, reviewed }) => method !== 'machine' || reviewed),
      [],
    );
  });
});
