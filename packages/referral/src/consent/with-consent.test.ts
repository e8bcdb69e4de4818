import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seededRandom } from '@newcomer-portal/search/testing';
import { readReferral } from '../document/read-referral.ts';
import { markedDraft } from '../testing/marked-draft.ts';
import { aConsent, aDraft, aReceiver, now } from '../testing/referral-builders.ts';
import { consentReceipt } from './consent-receipt.ts';
import { fieldsOffered } from './fields-offered.ts';
import { withConsent } from './with-consent.ts';
import { withoutPerson } from './without-person.ts';

describe('A referral with consent', () => {
  it('holds nothing of anybody when nothing was chosen, not even how many they are', () => {
    const draft = aDraft();
    const { referral } = withConsent(draft, aConsent(draft, { fields: [] }), now);
    assert.deepEqual(Object.keys(referral ?? {}).sort(), [
      'consent',
      'created',
      'events',
      'from',
      'id',
      'people',
      'schema_version',
      'to',
    ]);
    assert.deepEqual(referral?.people, []);
  });

  it('holds the whole draft when all of it was chosen', () => {
    const draft = aDraft();
    const { referral } = withConsent(draft, aConsent(draft), now);
    assert.deepEqual({ ...referral, consent: 0, events: 0 }, { ...draft, consent: 0, events: 0 });
  });

  it('holds what was chosen and no value of any other field, for 500 random choices', () => {
    const random = seededRandom(3);
    const { draft, marksAt } = markedDraft();
    for (let round = 0; round < 500; round += 1) {
      const fields = [...marksAt.keys()].filter(() => random.odds(0.3));
      const { referral } = withConsent(draft, aConsent(draft, { fields }), now);
      const text = JSON.stringify(referral);
      for (const [path, marks] of marksAt) {
        const needIsIn = !path.includes('/needs/') || fields.includes(path.replace(/[^/]+$/, 'need'));
        for (const mark of marks)
          assert.equal(text.includes(mark), fields.includes(path) && needIsIn, `${mark} of ${path}`);
      }
    }
  });

  it('drops what has no field: a helper’s notes', () => {
    const draft = { ...aDraft(), notes: 'seems afraid', helper: { notes: 'seems afraid' } };
    assert.doesNotMatch(JSON.stringify(withConsent(draft, aConsent(draft), now)), /afraid/);
  });

  it('does not say in which language the consent was shown', () => {
    const draft = aDraft({ language: 'en', people: [] });
    const { referral } = withConsent(draft, aConsent(draft, { shown_in: 'ti' }), now);
    assert.doesNotMatch(JSON.stringify(referral), /"ti"/);
  });

  const draft = aDraft();
  const refused = {
    withdrawn: { withdrawn: '2026-11-21T09:00:00Z' },
    expired: { expires: '2026-11-22T15:00:00Z' },
    not_yet_given: { given: '2026-11-22T15:00:01Z' },
    other_receiver: { to: aReceiver({ name: 'Somebody else' }) },
  };
  for (const [problem, given] of Object.entries(refused))
    it(`is not made when the consent is ${problem}`, () => {
      assert.deepEqual(withConsent(draft, aConsent(draft, given), now), { problem });
    });

  it('takes a number only together with whether it is safe to call', () => {
    const { referral } = withConsent(draft, aConsent(draft, { fields: ['/contact/phone'] }), now);
    assert.equal(referral?.contact?.phone?.safe, false);
  });
});

describe('The fields offered', () => {
  it('are each a path to their value', () => {
    const draft = aDraft();
    for (const { path, value } of fieldsOffered(draft)) {
      const found = path
        .slice(1)
        .split('/')
        .reduce<unknown>((part, step) => Reflect.get(part as object, step), draft);
      assert.equal(found, value, path);
    }
    assert.equal(fieldsOffered(draft).length, 14);
  });
});

describe('A receipt', () => {
  it('says what was shared by name and number, and none of its values', () => {
    const { draft, marksAt } = markedDraft();
    const receipt = consentReceipt(aConsent(draft), draft);
    assert.equal(receipt.fields.name, 2);
    for (const mark of [...marksAt.values()].flat()) assert.ok(!JSON.stringify(receipt).includes(mark));
  });
});

describe('A withdrawn referral', () => {
  it('keeps between whom it was and how it went, and nothing of the people or of anybody’s words', () => {
    const { draft, marksAt } = markedDraft();
    const { referral } = withConsent(draft, aConsent(draft), now);
    assert.ok(referral);
    const note = 'words about them';
    const events = [
      { id: draft.id, at: draft.created, by: 'receiver', move: 'declined', reason: 'other', note },
    ] as const;
    const rest = withoutPerson({ ...referral, events: [...events] });
    assert.deepEqual(readReferral(JSON.stringify(rest)), { referral: rest });
    const left = JSON.stringify(rest);
    for (const mark of [...marksAt.values()].flat()) assert.ok(!left.includes(mark), mark);
    assert.doesNotMatch(left, /words about/);
    assert.match(left, /declined/);
  });
});
