import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openConversation } from '../conversation/open-conversation.ts';
import { makePlan } from '../plan/make-plan.ts';
import { anAssessment, assessmentOptions } from '../testing/an-assessment.ts';
import { aQuestion, questionsWith } from '../testing/question-builders.ts';
import { Assessment } from './assessment.ts';
import { assessmentJson } from './assessment-json.ts';

describe('An assessment', () => {
  const assessment = anAssessment();

  it('says who there is, with what the answers say of each', () => {
    assert.deepEqual(assessment.people, [
      { id: 'p1', age: 34, status: 'permanent_resident', family: ['with_children', 'single_parent'] },
      { id: 'p2', age: 6, family: ['with_children', 'single_parent'] },
    ]);
  });

  it('names each need with the answer behind it and both doors', () => {
    const [need] = assessment.needs;
    assert.equal(assessment.needs.length, 1);
    assert.deepEqual(need?.need.id, 'housing');
    assert.deepEqual(need?.reasons, [
      { question: { id: 'home', name: 'Do you have a home?' }, chosen: [{ id: 'no', name: 'Option no' }] },
    ]);
    const [first, second] = need?.doors ?? [];
    assert.equal(first?.phone, '705-555-0110');
    assert.deepEqual(first?.why, ['speaks']);
    assert.notEqual(second?.listing_id, first?.listing_id);
  });

  it('names what people bring along, and whose it is', () => {
    assert.deepEqual(assessment.assets, [
      {
        question: { id: 'can', name: 'What can you do?' },
        option: { id: 'cook', name: 'Option cook' },
        person: 'p1',
      },
    ]);
  });

  it('has each step with its papers', () => {
    const [step] = assessment.steps;
    assert.deepEqual(step?.step, { id: 'find-home', name: 'Find a home' });
    assert.deepEqual(step?.bring, [{ id: 'lease', name: 'Your lease' }]);
  });

  it('has of a consent how much was shared with whom, and nothing of what was shared', () => {
    const [consent] = assessment.consents;
    assert.equal(consent?.to.name, 'Riverside Newcomer Centre');
    assert.equal(consent?.fields.name, 2);
    assert.doesNotMatch(JSON.stringify(assessment), /Maryam|0142/);
  });

  it('uses a translation for a name, and the code where there are no words', () => {
    const translations = { ar: { name: { text: 'هل لديك بيت؟', method: 'machine' as const } } };
    const questions = questionsWith({ questions: [aQuestion({ translations })] });
    const state = { version: 1, answers: { home: { chosen: ['no'] } } };
    const { directory } = assessmentOptions();
    const conversation = openConversation(questions, state);
    const plan = makePlan(conversation, directory, { now: new Date(), languages: ['ar'] });
    const [need] = anAssessment({ conversation, plan, language: 'ar' }).needs;
    assert.equal(need?.reasons[0]?.question.name, 'هل لديك بيت؟');
    assert.equal(need?.reasons[0]?.chosen?.[0]?.name, 'Option no');
  });

  it('is read back from its file as it was', () => {
    assert.deepEqual(Assessment.parse(JSON.parse(assessmentJson(assessment))), assessment);
  });

  it('has no field for anything else that a helper wrote', () => {
    const noted = { ...assessment, notes: 'seems afraid' };
    assert.deepEqual(Assessment.parse(noted), assessment);
  });

  it('is not made of what does not fit', () => {
    assert.throws(() => anAssessment({ id: 'no-uuid' }));
  });
});
