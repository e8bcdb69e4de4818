import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarEntries } from '../calendar/calendar-entries.ts';
import { writeCalendar } from '../calendar/write-calendar.ts';
import { carryReferral } from '../carried/carry-referral.ts';
import { openCarried } from '../carried/open-carried.ts';
import { splitCarried } from '../carried/split-carried.ts';
import type { Referral } from '../document/referral.ts';
import { toBase64url } from '../envelope/base64url.ts';
import { writeEnvelope } from '../envelope/envelope.ts';
import { pack } from '../envelope/packed.ts';
import { makeKeyPair } from '../lock/make-key-pair.ts';
import { contactScript } from '../script/contact-script.ts';
import { answerReferral } from '../sealed/answer-referral.ts';
import { sealReferral } from '../sealed/seal-referral.ts';
import { makeMove } from '../states/make-move.ts';
import { markedDraft } from '../testing/marked-draft.ts';
import { aConsent, anEvent, now } from '../testing/referral-builders.ts';
import { consentReceipt } from './consent-receipt.ts';
import { withConsent } from './with-consent.ts';

const { draft, marksAt } = markedDraft(6);
const marks = [...marksAt.values()].flat();
const consent = aConsent(draft);
const { referral } = withConsent(draft, consent, now);
assert.ok(referral);
const key = await makeKeyPair();
const whole: Referral = { ...referral, from: { kind: 'person', reply_key: key.recipient } };

/** Each planted value that can be read in a text. */
function found(text: string): string[] {
  return marks.filter((mark) => text.includes(mark));
}

/** The message, stack and fields of what a call throws. */
async function thrown(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    assert.ok(error instanceof Error);
    return `${error.stack} ${error.message} ${JSON.stringify(error)}`;
  }
  throw new Error('nothing was thrown');
}

describe(`None of ${marks.length} planted values`, () => {
  it('are fewer than a hundred, and a referral with consent holds them all', () => {
    assert.ok(marks.length >= 100);
    assert.equal(found(JSON.stringify(whole)).length, marks.length);
  });

  it('is in a calendar', () => {
    const word = { title: 'Call' };
    const words = {
      appointment: word,
      not_answered: word,
      follow_up_3_months: word,
      follow_up_6_months: word,
    };
    const appointment = { starts: '2026-12-01T14:00:00Z', place: marks[0] };
    const events = [anEvent({ move: 'scheduled', appointment, note: marks[1] })];
    for (const one of [whole, { ...whole, events }]) {
      const entries = calendarEntries(one, { timezone: 'America/Toronto' });
      assert.deepEqual(found(writeCalendar(entries, words, now)), []);
    }
  });

  it('is in what is said on the phone or written in a mail', () => {
    for (const by of ['call', 'mail'] as const)
      assert.deepEqual(found(JSON.stringify(contactScript(whole, by, '2026-11-27'))), []);
  });

  it('is in the receipt of a consent', () => {
    assert.deepEqual(found(JSON.stringify(consentReceipt(consent, whole))), []);
  });

  it('is in an answer, also where its reader sees it', async () => {
    const answered = await answerReferral(whole, anEvent({ move: 'accepted' }));
    assert.ok(answered.referral);
    assert.deepEqual(found(`${answered.reply} ${JSON.stringify(answered.referral.events)}`), []);
  });

  it('is readable in a link that is sealed or locked', async () => {
    assert.deepEqual(found(await sealReferral(whole, [key.recipient])), []);
  });

  it('is in a problem', async () => {
    const broken = [
      { ...whole, people: 'x' },
      { ...whole, id: marks[0] },
      { ...whole, schema_version: '9.0' },
    ];
    const texts = broken.map((value) => {
      const payload = toBase64url(pack(JSON.stringify(value)));
      return writeEnvelope({ content: 'referral', seal: 'o', payload });
    });
    for (const text of [...texts, carryReferral(whole), `${marks[0]}`]) {
      const later = new Date('2099-01-01T00:00:00Z');
      const { problem } = await openCarried(text, { now: later });
      assert.deepEqual(found(JSON.stringify(problem)), []);
      assert.ok(problem);
    }
    const { problem } = makeMove(whole, anEvent({ move: 'attended', note: marks[0] }));
    assert.deepEqual(found(JSON.stringify(problem)), []);
  });

  it('is in an error', async () => {
    const misfit = { ...draft, people: draft.people.map((person) => ({ ...person, born: marks[0] })) };
    const everything = { ...consent, fields: [...consent.fields, '/people/0/born'] };
    const errors = [
      await thrown(() => withConsent(misfit, everything, now)),
      await thrown(() => splitCarried(carryReferral(whole), 99)),
      await thrown(() => sealReferral(whole, ['age1'])),
    ];
    assert.deepEqual(found(errors.join('\n')), []);
  });
});
