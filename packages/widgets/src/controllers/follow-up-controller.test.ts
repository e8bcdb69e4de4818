import { aFilledForm } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { FollowUpController } from './follow-up-controller.ts';

async function aFollowUp(): Promise<FollowUpController> {
  return (await inHost((host) => new FollowUpController(host))).controller;
}

const later = aFilledForm({ when: 'months_3', day: '2027-02-22' });

describe('a follow-up', () => {
  it('begins at the start, and knows which time is next', async () => {
    const followUp = await aFollowUp();
    expect(followUp.due).to.equal('baseline');
    followUp.fill(aFilledForm());
    expect([followUp.due, followUp.isDone]).to.deep.equal(['months_3', true]);
    followUp.fill(later);
    followUp.fill(aFilledForm({ when: 'months_6' }));
    expect(followUp.due).to.equal('months_6');
  });

  it('goes on with the file that was kept, under the same id', async () => {
    const first = await aFollowUp();
    first.fill(aFilledForm());
    const second = await aFollowUp();
    second.open(JSON.stringify(first.record));
    second.fill(later);
    expect(second.record?.id).to.equal(first.record?.id);
    expect(second.record?.forms).to.deep.equal([aFilledForm(), later]);
  });

  it('keeps what it has where a file does not open, and says why', async () => {
    const followUp = await aFollowUp();
    followUp.fill(aFilledForm());
    followUp.open('{"kind":"something else"}');
    expect(followUp.problem).to.equal('not_ours');
    expect(followUp.record?.forms).to.have.lengthOf(1);
    followUp.open(JSON.stringify(followUp.record));
    expect(followUp.problem).to.equal(undefined);
  });

  it('goes back to its questions with the answers, and forgets all of them', async () => {
    const followUp = await aFollowUp();
    followUp.fill(aFilledForm());
    followUp.change();
    expect([followUp.isDone, followUp.filled]).to.deep.equal([false, aFilledForm()]);
    followUp.forget();
    expect([followUp.record, followUp.filled, followUp.due]).to.deep.equal([
      undefined,
      undefined,
      'baseline',
    ]);
  });
});
