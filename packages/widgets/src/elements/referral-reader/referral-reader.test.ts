import '../../define/referral-reader.ts';
import { carryReferral, splitCarried } from '@newcomer-portal/referral/carried';
import type { Referral } from '@newcomer-portal/referral/hand-off';
import { makeKeyPair } from '@newcomer-portal/referral/sealed';
import { aReferral } from '@newcomer-portal/referral/testing';
import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { press } from '../../../test/elements/press.ts';
import { typeInto } from '../../../test/elements/type-into.ts';
import { until } from '../../../test/elements/until.ts';

const LATER = {
  purposes: ['arrange_service' as const],
  given: '2026-11-20T15:00:00Z',
  expires: '2999-01-01T00:00:00Z',
};

async function aReader(): Promise<LitElement> {
  const reader = await fixture<LitElement>(html`<newcomer-referral-reader></newcomer-referral-reader>`);
  await findByRole(reader, 'heading', 'Open a letter');
  return reader;
}

/** A reader with this letter open. */
async function reading(given: Partial<Referral> = {}): Promise<LitElement> {
  const reader = await aReader();
  await put(reader, carryReferral(aReferral({ consent: LATER, ...given })));
  await findByRole(reader, 'heading', /^A letter for/);
  return reader;
}

async function put(reader: LitElement, text: string): Promise<void> {
  typeInto(await findByRole(reader, 'textbox', 'Link or code'), text);
  press(reader, 'button', 'Open');
}

/** A letter as three codes. */
function partsOf(referral: Referral): readonly string[] {
  return splitCarried(carryReferral(referral), 3);
}

function choose(reader: LitElement, move: string): void {
  reader.shadowRoot?.querySelector<HTMLInputElement>(`input[value=${move}]`)?.click();
}

describe('a reader with a letter', () => {
  it('shows who it is, what they share, and that a number may not be safe', async () => {
    const words = textOf(await reading());
    for (const said of ['Maryam Invented', 'Arabic', '705-555-0142 – it may not be safe to call'])
      expect(words).to.contain(said);
  });

  it('runs nothing that a letter says', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const reader = await reading({ people: [{ name }] });
    expect(byRole(reader, 'heading', name)).to.not.equal(undefined);
    expect(reader.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('forgets it for the next person', async () => {
    const reader = await reading();
    press(reader, 'button', 'Close and forget it');
    await findByRole(reader, 'heading', 'Open a letter');
    expect(textOf(reader)).to.not.contain('Maryam');
  });

  it('does not show one whose time is over', async () => {
    const reader = await aReader();
    await put(reader, carryReferral(aReferral({ consent: { ...LATER, expires: '2020-01-01T00:00:00Z' } })));
    await until(() => textOf(reader).includes('Its time is over.'));
    expect(textOf(reader)).to.not.contain('Maryam');
  });
});

describe('a letter of several codes', () => {
  it('asks for the other parts, and opens when all are here', async () => {
    const reader = await aReader();
    const [first = '', second = ''] = splitCarried(carryReferral(aReferral({ consent: LATER })), 2);
    await put(reader, second);
    await until(() => textOf(reader).includes('It has more parts.'));
    await put(reader, first);
    await findByRole(reader, 'heading', /^A letter for/);
  });

  it('keeps the parts that are here when something else comes between them', async () => {
    const reader = await aReader();
    const [first = '', second = '', third = ''] = partsOf(aReferral({ consent: LATER }));
    const [foreign = ''] = partsOf(aReferral({ consent: LATER, people: [{ name: 'Somebody Else' }] }));
    await put(reader, second);
    for (const [text, said] of [
      [foreign, 'This is from another letter.'],
      [carryReferral(aReferral({ consent: LATER })), 'This is from another letter.'],
      [second, 'This part is here already.'],
      ['hello', 'This is not one of our letters.'],
    ] as const) {
      await put(reader, text);
      await until(() => textOf(reader).includes(said));
      expect(textOf(reader)).to.contain('Parts that are here: 1 of 3');
    }
    await put(reader, third);
    await until(() => textOf(reader).includes('Parts that are here: 2 of 3'));
    await put(reader, first);
    await findByRole(reader, 'heading', /^A letter for/);
    expect(textOf(reader)).to.contain('Maryam Invented');
  });

  it('begins with the other letter where somebody wants that', async () => {
    const reader = await aReader();
    const [first = ''] = partsOf(aReferral({ consent: LATER }));
    const others = partsOf(aReferral({ consent: LATER, people: [{ name: 'Somebody Else' }] }));
    await put(reader, first);
    await until(() => textOf(reader).includes('Parts that are here'));
    press(reader, 'button', 'Open another one');
    await until(() => !textOf(reader).includes('Parts that are here'));
    for (const [at, part] of others.entries()) {
      await put(reader, part);
      if (at < 2) await until(() => textOf(reader).includes(`Parts that are here: ${at + 1} of 3`));
    }
    await findByRole(reader, 'heading', 'Somebody Else');
  });
});

describe('an answer', () => {
  it('that says no wants a reason, and then is there to be scanned', async () => {
    const { recipient } = await makeKeyPair();
    const reader = await reading({ from: { kind: 'person', reply_key: recipient } });
    choose(reader, 'declined');
    const why = await findByRole(reader, 'combobox', 'Why?');
    press(reader, 'button', 'Make the answer');
    expect(byRole(reader, 'heading', 'Your answer')).to.equal(undefined);
    (why as HTMLSelectElement).value = 'no_capacity';
    press(reader, 'button', 'Make the answer');
    await findByRole(reader, 'heading', 'Your answer');
    expect(textOf(reader)).to.contain('We have no place now');
  });

  it('cannot be made where the letter has no key for it, and says what to do', async () => {
    const reader = await reading();
    choose(reader, 'accepted');
    press(reader, 'button', 'Make the answer');
    await until(() => textOf(reader).includes('You cannot answer this one here.'));
  });

  it('offers only what can come next', async () => {
    const event = {
      move: 'declined',
      reason: 'no_capacity',
      by: 'receiver',
      at: '2026-11-21T15:00:00Z',
    } as const;
    const reader = await reading({ events: [{ ...event, id: '00000000-0000-4000-8000-000000000080' }] });
    const moves = allByRole(reader, 'group').flatMap((group) => [...group.querySelectorAll('input')]);
    expect(moves.map(({ value }) => value)).to.deep.equal(['reopened']);
  });
});
