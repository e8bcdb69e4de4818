import '../../define/referral-wizard.ts';
import { aQuestion } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import { aConversation } from '../../../test/elements/a-conversation.ts';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { inlineDocument } from '../../../test/elements/mount-finder.ts';
import { inputOf, mountWizard, titleOf, walkAlone, wizardWith } from '../../../test/elements/mount-wizard.ts';
import { press } from '../../../test/elements/press.ts';
import { typeInto } from '../../../test/elements/type-into.ts';
import { until } from '../../../test/elements/until.ts';

const hit = '__newcomerHit';
const page = window as unknown as Record<string, unknown>;
const town = aTown(someServices(2));

describe('a wizard that begins', () => {
  it('says what it does before it asks', async () => {
    const wizard = await mountWizard({
      src: inlineDocument(town),
      questions: inlineDocument(aConversation()),
    });
    await findByRole(wizard, 'button', 'Start');
    expect(titleOf(wizard)).to.equal('Get your own plan');
    expect(textOf(wizard)).to.contain('Your answers stay on this screen.');
    expect(byRole(wizard, 'link', 'Call 911')).to.not.equal(undefined);
  });

  it('speaks to a worker where a worker holds the device', async () => {
    const wizard = await wizardWith(town, { mode: 'worker' });
    press(wizard, 'button', 'My family');
    await wizard.updateComplete;
    expect(byRole(wizard, 'textbox', 'Person 1')).to.not.equal(undefined);
  });
});

describe('a wizard without its questions or its list', () => {
  const broken = { schema_version: '9.0' };
  for (const attribute of ['questions', 'src']) {
    it(`says so, with a number to call and a way to try again: ${attribute}`, async () => {
      const sound = { src: inlineDocument(town), questions: inlineDocument(aConversation()) };
      const wizard = await mountWizard({ ...sound, [attribute]: inlineDocument(broken) });
      await findByRole(wizard, 'button', 'Try again');
      expect(textOf(wizard)).to.contain('It is not your fault.');
      expect(byRole(wizard, 'link', 'Call 911')).to.not.equal(undefined);
      expect(byRole(wizard, 'button', 'Start')).to.equal(undefined);
    });
  }
});

describe('questions that want to run something', () => {
  const payloads = [
    `<img src=x onerror="window.${hit}=1">`,
    `<script>window.${hit}=1</script>`,
    `"><svg onload="window.${hit}=1">`,
    `\${window.${hit}=1}`,
  ];
  for (const payload of payloads) {
    it(`are shown as the text that they are: ${payload.slice(0, 30)}`, async () => {
      const options = [{ id: 'no', name: payload, description: payload }];
      const question = aQuestion({ name: payload, why: payload, description: payload, options });
      const wizard = await wizardWith(town, {}, aConversation({ questions: [question] }));
      const words = payload.replaceAll(/\s+/g, ' ');
      expect(titleOf(wizard)).to.equal(words);
      wizard.shadowRoot?.querySelector<HTMLElement>('button.option')?.click();
      await wizard.updateComplete;
      expect(textOf(wizard)).to.contain(`You said: ${words}`);
      expect(wizard.shadowRoot?.querySelector('img, script, [onload], [onerror]')).to.equal(null);
      expect(page[hit]).to.equal(undefined);
    });
  }
});

describe('a conversation that is interrupted', () => {
  it('loses nothing when the wizard is moved in the page', async () => {
    const wizard = await wizardWith(town);
    press(wizard, 'button', 'My family');
    await wizard.updateComplete;
    typeInto(inputOf(wizard, 'textbox', 'You'), '34');
    press(wizard, 'button', 'Add a person');
    await wizard.updateComplete;
    document.body.append(wizard);
    await wizard.updateComplete;
    expect(inputOf(wizard, 'textbox', 'You').value).to.equal('34');
    press(wizard, 'button', 'Back');
    await wizard.updateComplete;
    expect(byRole(wizard, 'button', 'My family')?.getAttribute('aria-pressed')).to.equal('true');
    wizard.remove();
  });

  it('keeps its answers in another language', async () => {
    const wizard = await wizardWith(town);
    await walkAlone(wizard);
    wizard.setAttribute('locale', 'fr');
    await until(() => titleOf(wizard) === 'Votre plan');
    expect(textOf(wizard)).to.contain('Vous avez dit\u00a0: Option no'.replace('\u00a0', ' '));
    wizard.setAttribute('locale', 'en');
    await until(() => titleOf(wizard) === 'Your plan');
  });

  it('starts over where the page gives other questions', async () => {
    const wizard = await wizardWith(town);
    await walkAlone(wizard);
    wizard.setAttribute('questions', inlineDocument(aConversation({ steps: [] })));
    await until(() => titleOf(wizard) === 'Get your own plan');
    press(wizard, 'button', 'Start');
    await wizard.updateComplete;
    expect(wizard.shadowRoot?.querySelectorAll('[aria-pressed=true]').length).to.equal(0);
  });
});
