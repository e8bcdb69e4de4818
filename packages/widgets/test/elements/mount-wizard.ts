import { fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { aConversation } from './a-conversation.ts';
import { byRole, findByRole } from './by-role.ts';
import { inlineDocument } from './mount-finder.ts';
import { press } from './press.ts';

/** A wizard in the page with these attributes, whatever becomes of it. */
export async function mountWizard(attributes: Readonly<Record<string, string>>): Promise<LitElement> {
  const wrapper = await fixture(html`<div></div>`);
  const wizard = document.createElement('newcomer-referral-wizard') as LitElement;
  for (const [name, value] of Object.entries(attributes)) wizard.setAttribute(name, value);
  wrapper.append(wizard);
  await wizard.updateComplete;
  return wizard;
}

/** A wizard on an inventory that shows its first question. */
export async function wizardWith(
  inventory: unknown,
  attributes: Readonly<Record<string, string>> = {},
  questions: unknown = aConversation(),
): Promise<LitElement> {
  const wizard = await mountWizard({
    src: inlineDocument(inventory),
    questions: inlineDocument(questions),
    ...attributes,
  });
  (await findByRole(wizard, 'button', 'Start')).click();
  await wizard.updateComplete;
  return wizard;
}

/**
 * Answers the questions of `aConversation` for somebody alone, up to the plan.
 *
 * @param last the answer to "Do you have a home?"
 */
export async function walkAlone(wizard: LitElement, last = 'Option no'): Promise<void> {
  const next = async (role: 'button' | 'checkbox' | 'radio', name: string) => {
    press(wizard, role, name);
    if (role !== 'button') press(wizard, 'button', 'Next');
    await wizard.updateComplete;
  };
  await next('button', 'Me');
  await next('checkbox', 'None of these');
  await next('radio', 'Worker');
  await next('button', last);
}

/** The title of the screen. */
export function titleOf(wizard: LitElement): string {
  const title = wizard.shadowRoot?.querySelector('#step-title');
  return title?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** A field, a box or a button that is there. */
export function inputOf(
  wizard: LitElement,
  role: 'checkbox' | 'radio' | 'textbox',
  name: string | RegExp,
): HTMLInputElement {
  const found = byRole(wizard, role, name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no ${role} named ${name}.`);
  return found;
}
