import { aFollowUpForm } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import { readAnswers } from './read-answers.ts';

function chosen(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const form = aFollowUpForm();

describe('the answers of a follow-up', () => {
  it('are those that were chosen, of this day, and no others', () => {
    const read = readAnswers(chosen({ when: 'months_3', work: 'some', stray: 'x' }), form, '2027-02-22');
    expect(read).to.deep.equal({ when: 'months_3', day: '2027-02-22', answers: { work: 'some' } });
  });

  it('are none where nothing was chosen, or no time', () => {
    expect(readAnswers(chosen({ when: 'months_3' }), form, '2027-02-22')).to.equal(undefined);
    expect(readAnswers(chosen({ work: 'some' }), form, '2027-02-22')).to.equal(undefined);
  });
});
