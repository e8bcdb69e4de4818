import { anOpportunitiesDocument } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { fieldOf, openOffer, typeOffer } from '../../../../test/elements/mount-offer.ts';
import { outsideOfMessages, textsIn } from '../../../../test/elements/outside-of-messages.ts';
import { addPseudoLocale } from '../../../../test/elements/pseudo-locale.ts';
import { choose } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';
import { languages } from '../../../i18n/languages.ts';

/** What is typed is content too. */
const content = new Set([
  ...textsIn(anOpportunitiesDocument()),
  ...['Baking', 'jobs@bakery.example', 'Lakeside Bakery'],
]);
/** What nobody who types must translate: it has no Latin letter. */
const typed = { organization: 'Ж', title: 'Ж', description: 'Ж', city: 'Ж' };

describe('in a pseudo-locale, no words of an offer stand outside of a message', () => {
  let board: LitElement;
  const goOn = async () => {
    board.shadowRoot?.querySelector<HTMLElement>('.offer-form [type=submit]')?.click();
    await board.updateComplete;
  };
  const forgotten = () => outsideOfMessages(board, content);

  before(async () => {
    await addPseudoLocale(languages);
    await import('../../../define/opportunity-board.ts');
  });
  beforeEach(async () => {
    board = await openOffer({
      locale: 'en-XA',
      'offer-email': 'a@town.example',
      'offer-endpoint': '/offers',
    });
  });

  it('in the form of each kind, while everything is missing', async () => {
    await goOn();
    const kind = fieldOf(board, 'kind') as HTMLSelectElement;
    for (const { value } of [...kind.options]) {
      choose(kind, value);
      await board.updateComplete;
      expect(forgotten(), value).to.deep.equal([]);
    }
  });

  it('beside fields that are wrong', async () => {
    const wrong = {
      website: '!',
      openings: '!',
      postal_code: '!',
      phone: '!',
      pay_minimum: '1',
      closes: '2020-01-01',
    };
    await typeOffer(board, { ...typed, ...wrong });
    await goOn();
    const missing = board.shadowRoot?.querySelectorAll('#offer-missing li').length;
    expect(missing).to.equal(6);
    expect(forgotten()).to.deep.equal([]);
  });

  it('in the preview', async () => {
    await typeOffer(board, { ...typed, openings: '2', hours_minimum: '20' });
    await goOn();
    await until(() => board.shadowRoot?.querySelector('.preview'));
    expect(forgotten()).to.deep.equal([]);
  });
});
