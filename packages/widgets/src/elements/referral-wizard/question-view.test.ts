import '../../define/referral-wizard.ts';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { byRole, textOf } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { inputOf, titleOf, walkAlone, wizardWith } from '../../../test/elements/mount-wizard.ts';
import { press } from '../../../test/elements/press.ts';
import { typeInto } from '../../../test/elements/type-into.ts';

const town = aTown(someServices(2));

const pressed = async (wizard: LitElement, ...[role, name]: [Parameters<typeof press>[1], string]) => {
  press(wizard, role, name);
  await wizard.updateComplete;
};

describe('a conversation', () => {
  it('asks one question a screen, puts the keyboard on it, and says how far it is', async () => {
    const wizard = await wizardWith(town);
    expect(titleOf(wizard)).to.equal('Who needs help?');
    expect(focused()?.id).to.equal('step-title');
    expect(textOf(wizard)).to.contain('Step 1 of about 4');
    expect(textOf(wizard)).to.contain('Why do we ask this? To help.');
  });

  it('takes one answer by one press', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'button', 'Me');
    expect(titleOf(wizard)).to.equal('Is one of these true?');
  });

  it('takes several answers together', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'button', 'Me');
    await pressed(wizard, 'checkbox', 'I am in danger');
    await pressed(wizard, 'button', 'Next');
    expect(titleOf(wizard)).to.equal('What is your status?');
  });

  it('asks each of a family, by number and age', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'button', 'My family');
    typeInto(inputOf(wizard, 'textbox', 'You'), '34');
    await pressed(wizard, 'button', 'Add a person');
    expect(focused()?.id).to.equal('age-2');
    typeInto(inputOf(wizard, 'textbox', 'Person 2'), '7');
    await pressed(wizard, 'button', 'Next');
    await pressed(wizard, 'button', 'Skip');
    expect(byRole(wizard, 'group', 'You')).to.not.equal(undefined);
    expect(byRole(wizard, 'group', 'Person 2 (7 years)')).to.not.equal(undefined);
  });

  it('stops asking for people where the question takes no more', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'button', 'My family');
    for (let count = 1; count < 4; count += 1) await pressed(wizard, 'button', 'Add a person');
    expect(byRole(wizard, 'button', 'Add a person')).to.equal(undefined);
  });

  it('goes on without an answer', async () => {
    const wizard = await wizardWith(town);
    for (let count = 0; count < 4; count += 1) await pressed(wizard, 'button', 'Skip');
    expect(titleOf(wizard)).to.equal('Your plan');
  });

  it('has "I do not know" under every question, and it is not ticked because it was in the one before', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'button', 'I do not know');
    await pressed(wizard, 'checkbox', 'I do not know');
    await pressed(wizard, 'button', 'Next');
    expect(inputOf(wizard, 'radio', 'I do not know').checked).to.equal(false);
  });

  it('leaves nothing ticked from a question that looks alike', async () => {
    const alike = { questions: [many('first'), many('second')], outcomes: [], steps: [], papers: [] };
    const wizard = await wizardWith(town, {}, { schema_version: '1.0', language: 'en', ...alike });
    await pressed(wizard, 'checkbox', 'I do not know');
    await pressed(wizard, 'button', 'Next');
    expect(titleOf(wizard)).to.equal('The second question?');
    expect(inputOf(wizard, 'checkbox', 'I do not know').checked).to.equal(false);
  });
});

describe('going back', () => {
  it('shows every answer as it was given, and leads on through them', async () => {
    const wizard = await wizardWith(town);
    await walkAlone(wizard);
    await pressed(wizard, 'button', 'See or change my answers');
    await pressed(wizard, 'button', 'Back to the plan');
    expect(titleOf(wizard)).to.equal('Your plan');
  });

  it('loses no answer', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'button', 'Me');
    await pressed(wizard, 'checkbox', 'None of these');
    await pressed(wizard, 'button', 'Next');
    await pressed(wizard, 'button', 'Back');
    expect(inputOf(wizard, 'checkbox', 'None of these').checked).to.equal(true);
    await pressed(wizard, 'button', 'Back');
    expect(byRole(wizard, 'button', 'Me')?.getAttribute('aria-pressed')).to.equal('true');
    await pressed(wizard, 'button', 'Back');
    expect(titleOf(wizard)).to.equal('Get your own plan');
    await pressed(wizard, 'button', 'Start');
    expect(byRole(wizard, 'button', 'Me')?.getAttribute('aria-pressed')).to.equal('true');
  });
});

describe('an age that is none', () => {
  const withAge = async (typed: string) => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'button', 'My family');
    typeInto(inputOf(wizard, 'textbox', 'You'), '34');
    await pressed(wizard, 'button', 'Add a person');
    typeInto(inputOf(wizard, 'textbox', 'Person 2'), typed);
    await pressed(wizard, 'button', 'Next');
    return wizard;
  };

  for (const typed of ['seven', '-1', '140']) {
    it(`is said to be wrong, and all that was typed stays: ${typed}`, async () => {
      const wizard = await withAge(typed);
      expect(textOf(byRole(wizard, 'alert') as HTMLElement)).to.contain('Please check your answer.');
      expect(inputOf(wizard, 'textbox', 'You').value).to.equal('34');
      expect(inputOf(wizard, 'textbox', 'Person 2').value).to.equal(typed);
      expect(focused()?.id).to.equal('age-2');
      expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('is forgotten when another one is written', async () => {
    const wizard = await withAge('seven');
    typeInto(inputOf(wizard, 'textbox', 'Person 2'), '7');
    await pressed(wizard, 'button', 'Next');
    expect(titleOf(wizard)).to.equal('Is one of these true?');
    await pressed(wizard, 'button', 'Back');
    expect(inputOf(wizard, 'textbox', 'Person 2').value).to.equal('7');
  });
});

function many(id: string): unknown {
  const options = [{ id: 'a', name: 'A' }];
  return { id, name: `The ${id} question?`, why: 'To help.', kind: 'many', options };
}
