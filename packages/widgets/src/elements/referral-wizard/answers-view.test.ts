import '../../define/referral-wizard.ts';
import { aNeed } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { byRole, textOf } from '../../../test/elements/by-role.ts';
import { titleOf, walkAlone, wizardWith } from '../../../test/elements/mount-wizard.ts';
import { press } from '../../../test/elements/press.ts';

const town = aTown(someServices(2), { needs: [aNeed({ code: 'housing', name: 'A home' })] });

async function atAnswers(last: string): Promise<LitElement> {
  const wizard = await wizardWith(town);
  await walkAlone(wizard, last);
  return pressed(wizard, 'See or change my answers');
}

async function pressed(wizard: LitElement, name: string | RegExp): Promise<LitElement> {
  press(wizard, 'button', name);
  await wizard.updateComplete;
  return wizard;
}

const noticeOf = (wizard: LitElement) => {
  const notice = byRole(wizard, 'status');
  return notice && textOf(notice);
};

describe('the list of answers', () => {
  it('has every question that was asked, with its answer', async () => {
    const wizard = await atAnswers('Option no');
    expect(titleOf(wizard)).to.equal('Your answers');
    for (const told of ['Who needs help? Me', 'What is your status? Worker', 'Do you have a home? Option no'])
      expect(textOf(wizard)).to.contain(told);
    expect(textOf(wizard)).to.not.contain('How old are you?');
  });

  it('says which needs a changed answer brings', async () => {
    const wizard = await atAnswers('Option yes');
    await pressed(wizard, /^Change ?: Do you have/);
    expect(byRole(wizard, 'button', 'Option yes')?.getAttribute('aria-pressed')).to.equal('true');
    await pressed(wizard, 'Option no');
    expect(titleOf(wizard)).to.equal('Your plan');
    expect(noticeOf(wizard)).to.equal('New in your plan: A home');
  });

  it('says which needs a changed answer takes away, or that it changes none', async () => {
    const wizard = await atAnswers('Option no');
    await pressed(wizard, /^Change ?: Do you have/);
    await pressed(wizard, 'Option yes');
    expect(noticeOf(wizard)).to.equal('No longer in your plan: A home');
    await pressed(wizard, 'See or change my answers');
    await pressed(wizard, /^Change ?: Do you have/);
    await pressed(wizard, 'I do not know');
    expect(noticeOf(wizard)).to.equal('Your plan has the same needs as before.');
  });

  it('says what skipping a question takes away', async () => {
    const wizard = await atAnswers('Option no');
    await pressed(wizard, /^Change ?: Do you have/);
    await pressed(wizard, 'Skip');
    expect(titleOf(wizard)).to.equal('Your plan');
    expect(noticeOf(wizard)).to.equal('No longer in your plan: A home');
  });

  it('says nothing of a change that was not made', async () => {
    const wizard = await atAnswers('Option no');
    await pressed(wizard, /^Change ?: Do you have/);
    await pressed(wizard, 'Back');
    await pressed(wizard, 'Back to the plan');
    expect(noticeOf(wizard)).to.equal(undefined);
  });

  it('is where "back" leads from a change that is not made', async () => {
    const wizard = await atAnswers('Option no');
    await pressed(wizard, /^Change ?: Who needs/);
    expect(titleOf(wizard)).to.equal('Who needs help?');
    await pressed(wizard, 'Back');
    expect(titleOf(wizard)).to.equal('Your answers');
    expect(textOf(wizard)).to.contain('Who needs help? Me');
  });

  it('asks what a changed answer opens before it shows the plan', async () => {
    const wizard = await atAnswers('Option no');
    await pressed(wizard, /^Change ?: Who needs/);
    await pressed(wizard, 'My family');
    expect(titleOf(wizard)).to.equal('How old are you?');
    await pressed(wizard, 'Skip');
    expect(titleOf(wizard)).to.equal('Your plan');
    expect(noticeOf(wizard)).to.equal('Your plan has the same needs as before.');
  });
});
