import { carryReferral, splitCarried } from '@newcomer-portal/referral/carried';
import { makeKeyPair } from '@newcomer-portal/referral/sealed';
import { aReferral } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { outsideOfMessages, textsIn } from '../../../test/elements/outside-of-messages.ts';
import { addPseudoLocale } from '../../../test/elements/pseudo-locale.ts';
import { until } from '../../../test/elements/until.ts';
import { languages } from '../../i18n/languages.ts';

const DATA = '/__wds-outside-root__/2/data';
const TOWN = `${DATA}/example-town/inventory.json`;
const QUESTIONS = `${DATA}/referral/questions.json`;
const consent = {
  purposes: ['arrange_service' as const],
  given: '2026-11-20T15:00:00Z',
  expires: '2999-01-01T00:00:00Z',
};
/** The hour of a call stands behind the number: without a Latin letter it is not taken for the interface's. */
const contact = { phone: { number: '705-555-0142', safe: false, when: 'днём' } };
const letter = aReferral({ consent, contact });

let reader: LitElement;
let content: ReadonlySet<string>;

describe('in a pseudo-locale, no words of the reader stand outside of a message', () => {
  before(async () => {
    await addPseudoLocale(languages);
    await import('../../define/referral-reader.ts');
    const documents = await Promise.all([TOWN, QUESTIONS].map(async (file) => (await fetch(file)).json()));
    content = new Set(textsIn([...documents, letter]));
  });
  beforeEach(async () => {
    reader = document.createElement('newcomer-referral-reader');
    Object.assign(reader, { locale: 'en-XA', src: TOWN, questions: QUESTIONS });
    document.body.append(reader);
    await until(() => all('#reader-title').length > 0);
  });
  afterEach(() => reader.remove());

  it('before a letter is there, and beside the agency’s key', async () => {
    assertNoneForgotten('nothing yet');
    one('.keys summary').click();
    one<HTMLInputElement>('.keys [name=passphrase]').value = 'ж';
    one('.keys [value=open]').click();
    await until(() => one('.keys .trouble').textContent?.trim());
    assertNoneForgotten('no key file');
  });

  it('beside a letter that cannot be read, or is not all there', async () => {
    const [part = ''] = splitCarried(carryReferral(letter), 2);
    for (const text of ['#referral=hello', '#referral=v1.o.abc', '#referral=v9.o.abc.00000000']) {
      await put(text);
      await until(() => one('.trouble').textContent?.trim());
      assertNoneForgotten(text);
    }
    await put(part);
    await until(() => one('[role=status]').textContent?.trim());
    assertNoneForgotten('a part');
  });

  it('on an open letter, at each answer and its details, and when it was answered', async () => {
    const { recipient } = await makeKeyPair();
    const from = { kind: 'agency' as const, name: 'Example Town Public Library', reply_key: recipient };
    await put(carryReferral({ ...letter, from }));
    await until(() => all('input[name=move]').length > 0);
    assertNoneForgotten('open');
    for (const move of all<HTMLInputElement>('input[name=move]')) {
      move.click();
      await reader.updateComplete;
      assertNoneForgotten(move.value);
    }
    one('input[value=accepted]').click();
    await reader.updateComplete;
    one('form [type=submit]').click();
    await until(() => all('#reply-title').length > 0);
    assertNoneForgotten('answered');
  });
});

async function put(text: string): Promise<void> {
  one<HTMLInputElement>('[name=typed]').value = text;
  one('form [type=submit]').click();
  await reader.updateComplete;
}

function assertNoneForgotten(screen: string): void {
  expect(outsideOfMessages(reader, content), screen).to.deep.equal([]);
}

function all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...(reader.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = all<E>(selector)[0];
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
}
