import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HelpLine } from '@newcomer-portal/inventory';
import { uuid } from '@newcomer-portal/inventory/testing';
import { answerQuestion } from '../conversation/answer-question.ts';
import { openConversation } from '../conversation/open-conversation.ts';
import {
  anAgesQuestion,
  anOption,
  anOutcome,
  aQuestion,
  aStep,
  questionsWith,
} from '../testing/question-builders.ts';
import { type TownService, townOf } from '../testing/town-of.ts';
import { makePlan } from './make-plan.ts';
import { unmetNeeds } from './unmet-needs.ts';
import { urgentLines } from './urgent-lines.ts';

const crisis: HelpLine = { id: 'crisis', kind: 'crisis', name: 'Crisis line', number: '988' };
const wish = aQuestion({
  id: 'wish',
  options: [anOption('learn', { brings_forward: ['language'] }), anOption('help', { asset: true })],
});
const yes = [{ question: 'home', any_of: ['yes'] }];
const questions = questionsWith({
  questions: [aQuestion(), anAgesQuestion(), wish],
  outcomes: [
    anOutcome(),
    anOutcome({ id: 'danger', need: 'safety', urgency: 'now', when: yes, help_lines: ['crisis'] }),
    anOutcome({
      id: 'class',
      need: 'english-classes',
      urgency: 'later',
      when: [{ age: { minimum: 4 } }],
      for: 'each',
    }),
    anOutcome({ id: 'words', need: 'language', when: [{ question: 'wish', any_of: ['learn'] }] }),
  ],
  steps: [aStep({ need: 'housing', bring: ['lease'] })],
  papers: [{ id: 'lease', name: 'Your lease' }],
});

function planOf(answers: Record<string, unknown>, services: readonly TownService[] = []) {
  const talk = Object.entries(answers).reduce(
    (before, [id, value]) => answerQuestion(before, id, value),
    openConversation(questions),
  );
  const directory = townOf(services, [crisis]);
  const options = { now: new Date('2026-11-24T15:00:00Z'), languages: ['ar'] };
  return { talk, directory, plan: makePlan(talk, directory, options) };
}
const codes = (answers: Record<string, unknown>) => planOf(answers).plan.needs.map(({ code }) => code);
const housing = { needs: ['housing'] };
const children = { needs: ['english-classes'], eligibility_rules: [{ about: 'age' as const, maximum: 17 }] };

describe('A plan', () => {
  test('gives the lines to call first, before any service was looked for', () => {
    const { talk, directory, plan } = planOf({ home: 'yes' });
    assert.deepEqual(plan.lines, [crisis]);
    assert.deepEqual(urgentLines(talk, directory.inventory), [crisis]);
    assert.deepEqual(urgentLines(openConversation(questions), directory.inventory), []);
  });

  test('puts what is urgent first, then what the person wants most, and drops the wider need', () => {
    assert.deepEqual(codes({ home: 'no', ages: [34] }), ['housing', 'english-classes']);
    assert.deepEqual(codes({ home: 'no', ages: [34], wish: 'learn' }), ['english-classes', 'housing']);
    assert.deepEqual(codes({ home: 'yes', wish: 'learn' }), ['safety', 'language']);
  });

  test('matches each person by their own facts, and joins those whom the same doors serve', () => {
    const { plan } = planOf({ ages: [34, 8, 9] }, [children, { needs: ['settlement-help'] }]);
    const found = plan.needs.map(({ people, doors, notFor }) => ({
      people: people.map(({ id }) => id).join(' '),
      first: doors[0]?.kind,
      notFor: notFor.length,
    }));
    assert.deepEqual(found, [
      { people: 'p1', first: 'agency', notFor: 1 },
      { people: 'p2 p3', first: 'service', notFor: 0 },
    ]);
  });

  test('gives a step the doors of its need, and one list of papers for steps and services', () => {
    const required_documents = [{ id: uuid(700), document: 'Photo ID' }];
    const { plan } = planOf({ home: 'no' }, [
      { ...housing, required_documents },
      { ...housing, required_documents },
    ]);
    assert.equal(plan.steps[0]?.doors, plan.needs[0]?.doors);
    assert.deepEqual(
      plan.bring.papers.map(({ paper }) => paper.id),
      ['lease'],
    );
    assert.deepEqual(
      plan.bring.services.map(({ document, services }) => [document.document, services.length]),
      [['Photo ID', 1]],
    );
  });

  test('tells what the person brings along', () => {
    assert.deepEqual(planOf({ wish: 'help' }).plan.assets, [{ question: 'wish', option: 'help' }]);
    assert.deepEqual(planOf({ wish: 'learn' }).plan.assets, []);
  });

  test('of a need that the town’s list lacks still has a door', () => {
    const [safety] = planOf({ home: 'yes' }).plan.needs;
    assert.equal(safety?.need, undefined);
    assert.deepEqual(safety?.doors, [{ kind: 'line', line: crisis }]);
  });
});

describe('Unmet needs', () => {
  const unmet = (answers: Record<string, unknown>, services: readonly TownService[]) =>
    unmetNeeds(planOf(answers, services).plan, 'ar');
  const french = { languages: [{ id: uuid(701), code: 'fr' }] };

  test('are those for which there is only an agency or a line', () => {
    assert.deepEqual(unmet({ home: 'no' }, [{ needs: ['settlement-help'] }]), [
      { need: 'housing', language: 'ar', count: 1 },
    ]);
    assert.deepEqual(unmet({ home: 'no' }, [housing]), []);
  });

  test('are those whose services surely do not speak the language', () => {
    assert.equal(unmet({ home: 'no' }, [{ ...housing, ...french }]).length, 1);
  });

  test('count people, and say no more than need, language and count', () => {
    assert.deepEqual(unmet({ ages: [34, 8, 9] }, [children]), [
      { need: 'english-classes', language: 'ar', count: 1 },
    ]);
    assert.deepEqual(unmet({ ages: [34, 8, 9] }, []), [
      { need: 'english-classes', language: 'ar', count: 3 },
    ]);
  });
});
