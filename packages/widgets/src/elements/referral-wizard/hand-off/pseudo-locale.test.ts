import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { outsideOfMessages, textsIn } from '../../../../test/elements/outside-of-messages.ts';
import { addPseudoLocale } from '../../../../test/elements/pseudo-locale.ts';
import { until } from '../../../../test/elements/until.ts';
import { keptRecord } from '../../../catalogue/kept-record.ts';
import { languages } from '../../../i18n/languages.ts';

const DATA = '/__wds-outside-root__/2/data';
const TOWN = `${DATA}/example-town/inventory.json`;
const QUESTIONS = `${DATA}/referral/questions.json`;
/** What nobody who types must translate: it has no Latin letter. */
const TYPED = 'четыре зелёных стула';

let wizard: LitElement;
let content: ReadonlySet<string>;

describe('in a pseudo-locale, no words of a letter or of keeping stand outside of a message', () => {
  before(async () => {
    await addPseudoLocale(languages);
    await import('../../../define/referral-wizard.ts');
    const documents = await Promise.all([TOWN, QUESTIONS].map(async (file) => (await fetch(file)).json()));
    content = new Set(textsIn(documents));
  });
  beforeEach(async () => {
    wizard = document.createElement('newcomer-referral-wizard');
    Object.assign(wizard, { locale: 'en-XA', src: TOWN, questions: QUESTIONS, readerUrl: '/read' });
    document.body.append(wizard);
    await until(() => all('#start').length > 0);
    await press('#start');
    while (all('.planned').length === 0) await press('#skip');
  });
  afterEach(() => {
    wizard.remove();
    keptRecord.remove();
  });

  it('while it is chosen what to share, and on the letter until it is taken back', async () => {
    for (const [at, kind] of ['sealed', 'open'].entries()) {
      await press('.hand-off-start', at);
      await until(() => all('.hand-off [name=field]').length > 0);
      await press('.hand-off [type=submit]');
      assertNoneForgotten(`${kind}: nothing chosen`);
      for (const name of ['field', 'purpose', 'months']) await press(`[name=${name}]`);
      await press('.hand-off [type=submit]');
      await until(() => all('.qr').length > 0);
      assertNoneForgotten(`${kind}: made`);
      one<HTMLInputElement>('[name=answer]').value = '!';
      await press('.hand-off form:has([name=answer]) [type=submit]');
      assertNoneForgotten(`${kind}: no answer`);
      await press('.actions.tools button:last-of-type');
    }
  });

  it('where answers are kept, and asked for again', async () => {
    await press('#keep');
    await until(() => all('.secret [name=passphrase]').length > 0);
    assertNoneForgotten('the offer');
    await press('form.notice [type=submit]');
    await until(() => one('#keeping-trouble').textContent?.trim());
    assertNoneForgotten('no passphrase');
    one<HTMLInputElement>('.secret [name=passphrase]').value = TYPED;
    await press('form.notice [type=submit]');
    await until(() => all('#kept').length > 0);
    assertNoneForgotten('kept');
    await press('#clear');
    assertNoneForgotten('asked whether to clear');
    await press('#clear-now');
    await until(() => all('#cleared').length > 0);
    assertNoneForgotten('cleared');
  });
});

async function press(selector: string, at = 0): Promise<void> {
  const element = all(selector)[at];
  if (!element) throw new Error(`There is no ${selector}`);
  element.click();
  await wizard.updateComplete;
}

function assertNoneForgotten(screen: string): void {
  expect(outsideOfMessages(wizard, content), screen).to.deep.equal([]);
}

function all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...(wizard.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = all<E>(selector)[0];
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
}
