import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aReferral } from '../testing/referral-builders.ts';
import { contactScript } from './contact-script.ts';

describe('What a worker says to the receiver', () => {
  it('names both agencies, a reference and a day', () => {
    const lines = contactScript(aReferral(), 'call', '2026-11-27');
    const values = Object.assign({}, ...lines.map((line) => ('values' in line ? line.values : {})));
    assert.deepEqual(values, {
      receiver: 'Riverside Newcomer Centre',
      sender: 'Example Town Public Library',
      reference: '000070',
      day: '2026-11-27',
    });
  });

  it('asks for somebody on the phone, and not in a mail', () => {
    const codes = (by: 'call' | 'mail') =>
      contactScript(aReferral(), by, '2026-11-27').map(({ code }) => code);
    assert.ok(codes('call').includes('ask_for_right_person'));
    assert.ok(!codes('mail').includes('ask_for_right_person'));
  });

  it('leaves the sender out where a person writes for themselves', () => {
    const lines = contactScript(aReferral({ from: { kind: 'person' } }), 'mail', '2026-11-27');
    assert.ok(!lines.some(({ code }) => code === 'say_who_writes'));
  });
});
