import '../../../define/referral-wizard.ts';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aConversation } from '../../../../test/elements/a-conversation.ts';
import { aTown, someServices } from '../../../../test/elements/a-town.ts';
import { byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { forbidStorage } from '../../../../test/elements/forbid-storage.ts';
import { inlineDocument } from '../../../../test/elements/mount-finder.ts';
import { inputOf, mountWizard, titleOf, walkAlone } from '../../../../test/elements/mount-wizard.ts';
import { press } from '../../../../test/elements/press.ts';
import { typeInto } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';
import { keptRecord } from '../../../catalogue/kept-record.ts';

const passphrase = 'four green garden chairs';
const documents = {
  src: inlineDocument(aTown(someServices(2))),
  questions: inlineDocument(aConversation()),
};

/** A wizard on its first screen. */
async function aVisit(attributes: Record<string, string> = {}): Promise<LitElement> {
  const wizard = await mountWizard({ ...documents, ...attributes });
  await until(() => wizard.shadowRoot?.querySelector('#start'));
  return wizard;
}

/** A wizard with a plan. */
async function aPlan(attributes: Record<string, string> = {}): Promise<LitElement> {
  const wizard = await aVisit(attributes);
  await pressed(wizard, 'Start');
  await walkAlone(wizard);
  return wizard;
}

async function pressed(wizard: LitElement, name: string): Promise<void> {
  press(wizard, 'button', name);
  await wizard.updateComplete;
}

/** Types into the field when it is there, and sends it. */
async function withPassphrase(wizard: LitElement, typed: string, button: string): Promise<void> {
  await findByRole(wizard, 'button', button);
  typeInto(inputOf(wizard, 'textbox', 'Passphrase'), typed);
  await pressed(wizard, button);
}

async function kept(wizard: LitElement): Promise<void> {
  await pressed(wizard, 'Keep my answers on this device');
  await withPassphrase(wizard, passphrase, 'Yes, keep my answers');
  await until(() => textOf(wizard).includes('Your answers are kept on this device.'));
}

/** Where the passphrase is asked for. */
async function atForm(): Promise<LitElement> {
  const wizard = await aVisit();
  await pressed(wizard, 'Go on with what you kept');
  await findByRole(wizard, 'button', 'Open my answers');
  return wizard;
}

afterEach(() => keptRecord.remove());

describe('the offer to keep answers', () => {
  it('keeps nothing before the person has read what it means and said yes', async () => {
    const wizard = await aPlan();
    await pressed(wizard, 'Keep my answers on this device');
    await until(() => focused()?.textContent === 'Keep my answers on this device');
    expect(textOf(wizard)).to.contain('Other people who use this device can see that something is kept.');
    expect(inputOf(wizard, 'textbox', 'Passphrase').value).to.equal('');
    await pressed(wizard, 'No, do not keep them');
    expect(focused()?.id).to.equal('keep');
    expect(keptRecord.read()).to.equal(undefined);
  });

  it('says that they are kept, and ends it when the person says so', async () => {
    const wizard = await aPlan();
    await kept(wizard);
    expect(focused()?.textContent).to.contain('Your answers are kept on this device.');
    expect(byRole(wizard, 'button', 'Keep my answers on this device')).to.equal(undefined);
    await pressed(wizard, 'Do not keep them any more');
    expect(keptRecord.read()).to.equal(undefined);
    expect(titleOf(wizard)).to.equal('Your plan');
  });

  it('says what is wrong with a passphrase, and makes one on request, to be seen', async () => {
    const wizard = await aPlan();
    await pressed(wizard, 'Keep my answers on this device');
    await withPassphrase(wizard, '1234', 'Yes, keep my answers');
    expect(textOf(wizard)).to.contain('This is too short.');
    expect(focused()?.getAttribute('name')).to.equal('passphrase');
    await pressed(wizard, 'Make a passphrase for me');
    await until(() => inputOf(wizard, 'textbox', 'Passphrase').value.length === 14);
    expect(inputOf(wizard, 'checkbox', 'Show what I type').checked).to.equal(true);
  });

  it('says that a browser forbids it, and the plan stays', async () => {
    const allow = forbidStorage('everything');
    const wizard = await aPlan();
    await pressed(wizard, 'Keep my answers on this device');
    await withPassphrase(wizard, passphrase, 'Yes, keep my answers');
    await until(() => textOf(wizard).includes('This browser does not let us keep your answers.'));
    expect(titleOf(wizard)).to.equal('Your plan');
    allow();
  });

  it('is not made on a screen that many people use, nor to a worker', async () => {
    keptRecord.write('locked');
    for (const [name, value] of [
      ['library', ''],
      ['mode', 'worker'],
    ] as const) {
      const wizard = await aVisit({ [name]: value });
      expect(byRole(wizard, 'button', 'Go on with what you kept')).to.equal(undefined);
      await pressed(wizard, 'Start');
      expect(byRole(wizard, 'button', 'Keep my answers on this device')).to.equal(undefined);
      expect(byRole(wizard, 'button', 'Clear everything')).to.not.equal(undefined);
    }
  });
});

describe('the way back to what is kept', () => {
  beforeEach(async () => kept(await aPlan()));

  it('leads to the plan', async () => {
    const wizard = await atForm();
    await withPassphrase(wizard, passphrase, 'Open my answers');
    await until(() => titleOf(wizard) === 'Your plan');
    await until(() => focused()?.id === 'step-title');
    expect(textOf(wizard)).to.contain('Your answers are kept on this device.');
  });

  it('says that a passphrase is wrong, and lets the person try again', async () => {
    const wizard = await atForm();
    await withPassphrase(wizard, 'five brown horses', 'Open my answers');
    await until(() => textOf(wizard).includes('This passphrase does not open it.'));
    await until(() => focused()?.getAttribute('name') === 'passphrase');
    await withPassphrase(wizard, passphrase, 'Open my answers');
    await until(() => titleOf(wizard) === 'Your plan');
  });

  it('lets the person start new, and leaves what is kept', async () => {
    const before = keptRecord.read();
    const wizard = await atForm();
    await pressed(wizard, 'Start new and leave it');
    expect(titleOf(wizard)).to.equal('Who needs help?');
    await pressed(wizard, 'Me');
    expect(keptRecord.read()).to.equal(before);
  });

  it('lets the person delete it, after a question', async () => {
    const wizard = await atForm();
    await pressed(wizard, 'Delete it');
    expect(keptRecord.read()).to.not.equal(undefined);
    await pressed(wizard, 'Yes, clear it');
    expect(keptRecord.read()).to.equal(undefined);
    expect(textOf(wizard)).to.contain('This is cleared: What is kept on this device');
    expect(byRole(wizard, 'button', 'Go on with what you kept')).to.equal(undefined);
  });
});

describe('what was kept at another time', () => {
  beforeEach(async () => kept(await aPlan()));

  it('is not asked a passphrase for once it is known to be broken', async () => {
    keptRecord.write('v1.broken');
    const wizard = await atForm();
    await withPassphrase(wizard, passphrase, 'Open my answers');
    await until(() => textOf(wizard).includes('Nobody can open it.'));
    expect(byRole(wizard, 'textbox', 'Passphrase')).to.equal(undefined);
    expect(byRole(wizard, 'button', 'Start new and leave it')).to.not.equal(undefined);
    expect(byRole(wizard, 'button', 'Delete it')).to.not.equal(undefined);
  });

  it('is opened though questions have changed since, and that is said', async () => {
    const questions = aConversation({ questions: aConversation().questions.slice(1) });
    const wizard = await aVisit({ questions: inlineDocument(questions) });
    await pressed(wizard, 'Go on with what you kept');
    await withPassphrase(wizard, passphrase, 'Open my answers');
    await until(() => textOf(wizard).includes('Some questions have changed since then.'));
    expect(titleOf(wizard)).to.equal('Your plan');
  });

  it('is left quickly without a trace on the screen, and stays locked', async () => {
    const before = keptRecord.read();
    const wizard = await atForm();
    await withPassphrase(wizard, passphrase, 'Open my answers');
    await until(() => titleOf(wizard) === 'Your plan');
    wizard.dispatchEvent(new Event('newcomer-exit'));
    await wizard.updateComplete;
    expect(titleOf(wizard)).to.equal('Get your own plan');
    expect(keptRecord.read()).to.equal(before);
  });
});
