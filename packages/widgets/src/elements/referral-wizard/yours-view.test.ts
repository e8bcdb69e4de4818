import '../../define/referral-wizard.ts';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aConversation } from '../../../test/elements/a-conversation.ts';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { inlineDocument } from '../../../test/elements/mount-finder.ts';
import { mountWizard, titleOf, walkAlone, wizardWith } from '../../../test/elements/mount-wizard.ts';
import { press } from '../../../test/elements/press.ts';
import { type StoppedClock, stopClock } from '../../../test/elements/stopped-clock.ts';
import { until } from '../../../test/elements/until.ts';
import { keptRecord } from '../../catalogue/kept-record.ts';

const town = aTown(someServices(2));

async function pressed(wizard: LitElement, name: string): Promise<void> {
  press(wizard, 'button', name);
  await wizard.updateComplete;
}

let clock: StoppedClock | undefined;
afterEach(() => clock?.restore());

/** A wizard at its second question, after `minutes` without a touch. */
async function abandoned(
  minutes: number,
  attributes: Record<string, string> = { library: '' },
): Promise<LitElement> {
  const addresses = { src: inlineDocument(town), questions: inlineDocument(aConversation()) };
  const wizard = await mountWizard({ ...addresses, ...attributes });
  await findByRole(wizard, 'button', 'Start');
  clock = stopClock();
  await pressed(wizard, 'Start');
  await pressed(wizard, 'Me');
  clock.pass(minutes * 60_000);
  await wizard.updateComplete;
  return wizard;
}

describe('clearing everything', () => {
  afterEach(() => keptRecord.remove());

  it('is offered on every screen once something is told, and not before', async () => {
    const wizard = await mountWizard({
      src: inlineDocument(town),
      questions: inlineDocument(aConversation()),
    });
    (await findByRole(wizard, 'button', 'Start')).focus();
    expect(byRole(wizard, 'button', 'Clear everything')).to.equal(undefined);
    await pressed(wizard, 'Start');
    expect(byRole(wizard, 'button', 'Clear everything')).to.not.equal(undefined);
    await walkAlone(wizard);
    await pressed(wizard, 'See or change my answers');
    expect(byRole(wizard, 'button', 'Clear everything')).to.not.equal(undefined);
  });

  it('is asked once, with what it removes, and can be left', async () => {
    keptRecord.write('locked');
    const wizard = await wizardWith(town);
    await walkAlone(wizard);
    await pressed(wizard, 'Clear everything');
    expect(focused()?.textContent).to.equal('Do you want to clear this?');
    expect(textOf(wizard)).to.contain('Your answers and your planWhat is kept on this device');
    await pressed(wizard, 'No, go back');
    expect(focused()?.textContent).to.equal('Clear everything');
    expect([titleOf(wizard), keptRecord.read()]).to.deep.equal(['Your plan', 'locked']);
  });

  it('says what was removed, until the person starts again', async () => {
    keptRecord.write('locked');
    const wizard = await wizardWith(town);
    await pressed(wizard, 'Me');
    await pressed(wizard, 'Clear everything');
    await pressed(wizard, 'Yes, clear it');
    expect(focused()?.textContent).to.equal('This is cleared:');
    expect(titleOf(wizard)).to.equal('Get your own plan');
    expect(keptRecord.read()).to.equal(undefined);
    await pressed(wizard, 'Start');
    expect(wizard.shadowRoot?.querySelector('[aria-pressed=true]')).to.equal(null);
    await pressed(wizard, 'Back');
    expect(textOf(wizard)).to.not.contain('This is cleared:');
  });
});

describe('leaving quickly', () => {
  it('leaves nothing on the screen, also where the page takes over', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'Me');
    wizard.dispatchEvent(new Event('newcomer-exit'));
    await wizard.updateComplete;
    expect(titleOf(wizard)).to.equal('Get your own plan');
    expect(byRole(wizard, 'button', 'Clear everything')).to.equal(undefined);
  });
});

describe('a wizard on a screen that many people use', () => {
  it('asks whether somebody is there, and goes on where they are', async () => {
    const wizard = await abandoned(5);
    expect(textOf(wizard)).to.contain('Are you still there? We clear the screen soon.');
    expect(textOf(wizard)).to.contain('Seconds left: 60');
    expect(focused()?.textContent).to.equal('Yes, go on');
    press(wizard, 'button', 'Yes, go on');
    clock?.restore();
    await until(() => !wizard.shadowRoot?.querySelector('dialog'));
    expect(titleOf(wizard)).to.equal('Is one of these true?');
  });

  it('says how long is left at half a minute and at ten seconds, not each second', async () => {
    const wizard = await abandoned(5);
    const said = () => wizard.shadowRoot?.querySelector('dialog [role=status]')?.textContent;
    const heard = new Set<unknown>();
    for (let seconds = 59; seconds > 0; seconds -= 1) {
      clock?.pass(1000);
      await wizard.updateComplete;
      heard.add(said());
    }
    expect([...heard]).to.deep.equal(['', 'Seconds left: 30', 'Seconds left: 10']);
  });

  it('is at its welcome when nobody answers, and says why', async () => {
    const wizard = await abandoned(2, { library: '', 'idle-minutes': '2' });
    clock?.pass(60_000);
    await wizard.updateComplete;
    expect(titleOf(wizard)).to.equal('Get your own plan');
    expect(textOf(wizard)).to.contain('Nobody was here for some time. This is cleared: Your answers');
    expect(wizard.shadowRoot?.querySelector('dialog')).to.equal(null);
    await pressed(wizard, 'Start');
    expect(wizard.shadowRoot?.querySelector('[aria-pressed=true]')).to.equal(null);
  });

  it('is cleared at once where somebody says so', async () => {
    const wizard = await abandoned(5);
    await pressed(wizard, 'No, clear it now');
    expect(titleOf(wizard)).to.equal('Get your own plan');
    expect(focused()?.textContent).to.equal('This is cleared:');
  });

  it('is not watched where the page does not say that many people use it', async () => {
    const wizard = await abandoned(600, {});
    expect([titleOf(wizard), clock?.waiting]).to.deep.equal(['Is one of these true?', 0]);
  });
});
