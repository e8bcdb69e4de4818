import '../../../define/referral-wizard.ts';
import { aNeed, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aTown } from '../../../../test/elements/a-town.ts';
import { findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { inputOf, walkAlone, wizardWith } from '../../../../test/elements/mount-wizard.ts';
import { press } from '../../../../test/elements/press.ts';
import { typeInto } from '../../../../test/elements/type-into.ts';

const housing = aNeed({ code: 'housing', name: 'A home' });
const attributes = [{ id: uuid(31), taxonomy_term_id: housing.id }];
const town = aTown([aService({ name: 'Homes', attributes })], { needs: [housing] });

/** The form that asks somebody alone what to share. */
async function aConsentForm(): Promise<LitElement> {
  const wizard = await wizardWith(town, { 'reader-url': '/read' });
  await walkAlone(wizard);
  press(wizard, 'button', 'Take my story with me');
  await findByRole(wizard, 'heading', /^What do you want to share/);
  return wizard;
}

describe('the choice of what to share', () => {
  it('has nothing ticked and nothing typed', async () => {
    const wizard = await aConsentForm();
    const boxes = [...(wizard.shadowRoot?.querySelectorAll<HTMLInputElement>('.hand-off input') ?? [])];
    expect(boxes.length).to.be.greaterThan(5);
    expect(
      boxes.filter(({ type, checked, value }) => (type === 'text' ? value !== '' : checked)),
    ).to.deep.equal([]);
  });

  it('numbers nobody where there is one person alone', async () => {
    expect(textOf(await aConsentForm()))
      .to.contain('Help with A home')
      .and.not.contain('Person 1');
  });

  it('says whose each field is where there are several, and calls the reader "You"', async () => {
    const wizard = await wizardWith(town, { 'reader-url': '/read' });
    const go = async (role: 'button' | 'checkbox' | 'radio', name: string) => {
      press(wizard, role, name);
      await wizard.updateComplete;
    };
    await go('button', 'My family');
    await go('button', 'Add a person');
    typeInto(inputOf(wizard, 'textbox', 'You'), '34');
    typeInto(inputOf(wizard, 'textbox', 'Person 2'), '8');
    await go('button', 'Next');
    await go('checkbox', 'None of these');
    for (const name of ['Next', 'Skip', 'Option no', 'Take my story with me']) await go('button', name);
    await findByRole(wizard, 'heading', /^What do you want to share/);
    const fields = textOf(wizard);
    expect(fields)
      .to.match(/Age 34 years You/)
      .and.match(/Age 8 years Person 2 \(8 years\)/);
  });

  it('is kept for whoever finds the letter too big, and names what takes the most room', async () => {
    const wizard = await aConsentForm();
    inputOf(wizard, 'checkbox', /^Help with/).click();
    typeInto(inputOf(wizard, 'textbox', 'Name'), 'Maryam Invented');
    typeInto(inputOf(wizard, 'textbox', 'A note'), incompressible());
    inputOf(wizard, 'checkbox', 'To help me').click();
    inputOf(wizard, 'radio', '3').click();
    press(wizard, 'button', 'Yes, make the letter');
    await findByRole(wizard, 'heading', /^Your letter for/);
    press(wizard, 'button', 'Share less');
    await findByRole(wizard, 'heading', /^What do you want to share/);
    expect(textOf(wizard)).to.match(/These take the most room: A note/);
    for (const [role, name] of [
      ['checkbox', /^Help with/],
      ['checkbox', 'To help me'],
      ['radio', '3'],
    ] as const)
      expect(inputOf(wizard, role, name).checked, String(name)).to.equal(true);
    expect(inputOf(wizard, 'textbox', 'Name').value).to.equal('Maryam Invented');
    expect(inputOf(wizard, 'checkbox', 'To send me an answer').checked).to.equal(false);
  });
});

/** As long as a note may be, of characters by chance, so that nothing makes it shorter. */
function incompressible(): string {
  const codes = crypto.getRandomValues(new Uint16Array(500)).map((code) => 0x4e00 + (code % 0x5000));
  return String.fromCharCode(...codes);
}
