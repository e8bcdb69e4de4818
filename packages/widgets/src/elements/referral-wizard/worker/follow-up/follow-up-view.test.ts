import '../../../../define/referral-wizard.ts';
import type { FollowUpRecord } from '@newcomer-portal/referral/follow-up';
import { aFollowUpForm } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aConversation } from '../../../../../test/elements/a-conversation.ts';
import { aTown } from '../../../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../../../test/elements/by-role.ts';
import { focused } from '../../../../../test/elements/focused.ts';
import { inlineDocument } from '../../../../../test/elements/mount-finder.ts';
import { mountWizard, titleOf, walkAlone } from '../../../../../test/elements/mount-wizard.ts';
import { press } from '../../../../../test/elements/press.ts';
import { type SavedFiles, watchSavedFiles } from '../../../../../test/elements/saved-files.ts';
import { until } from '../../../../../test/elements/until.ts';

let files: SavedFiles;
beforeEach(() => {
  files = watchSavedFiles();
});
afterEach(() => files.restore());

async function welcomed(given: Readonly<Record<string, string>> = {}): Promise<LitElement> {
  const wizard = await mountWizard({
    src: inlineDocument(aTown([])),
    questions: inlineDocument(aConversation()),
    'follow-up': inlineDocument(aFollowUpForm()),
    mode: 'worker',
    ...given,
  });
  await findByRole(wizard, 'button', 'Start');
  return wizard;
}

async function asking(): Promise<LitElement> {
  const wizard = await welcomed();
  press(wizard, 'button', 'How is it going?');
  await findByRole(wizard, 'button', 'Show the answers');
  return wizard;
}

async function pressed(wizard: LitElement, role: 'button' | 'radio', name: string): Promise<void> {
  press(wizard, role, name);
  await wizard.updateComplete;
}

async function answered(wizard: LitElement, ...answers: readonly string[]): Promise<void> {
  for (const answer of answers) await pressed(wizard, 'radio', answer);
  await pressed(wizard, 'button', 'Show the answers');
}

async function kept(wizard: LitElement): Promise<FollowUpRecord> {
  await pressed(wizard, 'button', 'Keep these answers (file)');
  return JSON.parse(await files.last());
}

/** Chooses a file, as a person does. */
async function open(wizard: LitElement, text: string): Promise<void> {
  const field = wizard.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('There is no field for a file.');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'kept.json'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change'));
  await until(() => /Answers in this file|Choose another|newer/.test(textOf(wizard)));
}

describe('the follow-up', () => {
  it('is offered where the page names its questions, and to a worker only', async () => {
    expect(byRole(await welcomed(), 'button', 'How is it going?')).to.not.equal(undefined);
    expect(byRole(await welcomed({ mode: 'self' }), 'button', 'How is it going?')).to.equal(undefined);
    expect(byRole(await welcomed({ 'follow-up': '' }), 'button', 'How is it going?')).to.equal(undefined);
  });

  it('chooses no answer, and does not take a form without one', async () => {
    const wizard = await asking();
    const ticked = allByRole(wizard, 'radio').filter((radio) => (radio as HTMLInputElement).checked);
    expect(ticked.map((radio) => (radio as HTMLInputElement).name)).to.deep.equal(['when']);
    await answered(wizard);
    expect(focused()?.textContent?.trim()).to.equal('Answer at least one question.');
    expect(titleOf(wizard)).to.equal('How is it going?');
  });

  it('says so where its questions cannot be had, with a way to try again', async () => {
    const wizard = await welcomed({ 'follow-up': '#nowhere' });
    press(wizard, 'button', 'How is it going?');
    await findByRole(wizard, 'button', 'Try again');
    expect(byRole(wizard, 'button', 'Show the answers')).to.equal(undefined);
  });
});

describe('the answers of a follow-up', () => {
  it('are shown, and kept in a file that names nobody', async () => {
    const wizard = await asking();
    await answered(wizard, 'I have none');
    expect(titleOf(wizard)).to.equal('How it is at the start');
    expect(focused()?.id).to.equal('step-title');
    expect(textOf(wizard)).to.match(/How is work\? At the start I have none .* At the start not told/);
    const { forms, kind } = await kept(wizard);
    expect([kind, forms[0]?.when, forms[0]?.answers]).to.deep.equal([
      'newcomer-follow-up',
      'baseline',
      { work: 'none' },
    ]);
  });

  it('show later what has changed, from the file that was kept', async () => {
    const first = await asking();
    await answered(first, 'I have none', 'Many people');
    const file = JSON.stringify(await kept(first));
    const later = await asking();
    await open(later, file);
    expect((byRole(later, 'radio', 'After 3 months') as HTMLInputElement).checked).to.equal(true);
    await answered(later, 'I have enough', 'No one');
    expect(titleOf(later)).to.equal('What has changed');
    const text = textOf(later);
    expect(text).to.contain('Better: 1. The same: 0. Worse: 1. Not known: 0.');
    expect(text).to.match(/I have none After 3 months I have enough Better/);
    expect(text).to.match(/Many people After 3 months No one Worse/);
    expect((await kept(later)).forms).to.have.lengthOf(2);
  });

  it('says in plain words that a file is another one, and that the start is missing', async () => {
    const wizard = await asking();
    await open(wizard, 'hello');
    expect(textOf(wizard)).to.contain('This is not a file with such answers.');
    await pressed(wizard, 'radio', 'After 3 months');
    await answered(wizard, 'I have some');
    expect(textOf(wizard)).to.contain('The answers from the start are not here.');
    expect(textOf(wizard)).to.not.contain('Better');
  });
});

describe('a follow-up that goes on', () => {
  it('leads back to the questions with the answers, and to the screen before', async () => {
    const wizard = await asking();
    await answered(wizard, 'I have some');
    await pressed(wizard, 'button', 'Change an answer');
    expect((byRole(wizard, 'radio', 'I have some') as HTMLInputElement).checked).to.equal(true);
    await pressed(wizard, 'button', 'Back');
    expect(titleOf(wizard)).to.equal('Make a plan together');
    press(wizard, 'button', 'How is it going?');
    await wizard.updateComplete;
    expect((byRole(wizard, 'radio', 'I have some') as HTMLInputElement).checked).to.equal(false);
  });

  it('goes with a plan too, and puts its dates in a calendar that says nothing of why', async () => {
    const wizard = await welcomed();
    await pressed(wizard, 'button', 'Start');
    await walkAlone(wizard);
    await pressed(wizard, 'button', 'For your file');
    (await findByRole(wizard, 'button', 'How is it going?')).click();
    await findByRole(wizard, 'button', 'Show the answers');
    await answered(wizard, 'I have some');
    const before = files.count();
    await pressed(wizard, 'button', 'Put the next dates in my calendar');
    await until(() => files.count() > before);
    const calendar = await files.last();
    expect(calendar.match(/BEGIN:VEVENT/g)).to.have.lengthOf(2);
    expect(calendar).to.not.match(/work|home|some/i);
    await pressed(wizard, 'button', 'Back');
    expect(titleOf(wizard)).to.equal('For your file');
  });
});
