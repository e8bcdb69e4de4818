import type { Service } from '@newcomer-portal/inventory';
import { aListing, aLocation, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { allByRole, textOf } from '../../test/elements/by-role.ts';
import { readerOf } from '../i18n/reader.ts';
import { badges } from './badges.ts';

const TODAY = '2026-11-16';
const speaking = (...codes: string[]) => codes.map((code, index) => ({ id: uuid(index + 1), code }));

async function factsOf(given: Partial<Service>): Promise<string[]> {
  const listing = aListing({ service: aService(given), location: aLocation() });
  const page = await fixture(html`<div>${badges(listing, readerOf('en', 'en'), TODAY)}</div>`);
  return allByRole(page, 'listitem').map((fact) => textOf(fact).replaceAll(/[\u2066\u2069]/g, ''));
}

describe('the facts that decide', () => {
  const table: readonly [what: string, given: Partial<Service>, facts: string[]][] = [
    ['nothing, where nothing is given', {}, []],
    ['that it is closed for now', { status: 'temporarily closed' }, ['Closed for now']],
    ['that it is free', { cost_options: [{ id: uuid(1), amount: 0 }] }, ['Free']],
    [
      'that it is free for some',
      {
        cost_options: [
          { id: uuid(1), option: 'Children', amount: 0 },
          { id: uuid(2), amount: 20 },
        ],
      },
      ['Free for some'],
    ],
    ['no price, where it costs money', { cost_options: [{ id: uuid(1), amount: 20 }] }, []],
    ['that there is room', { availability: { state: 'accepting', as_of: TODAY } }, ['Takes new people']],
    ['that it is full', { availability: { state: 'full', as_of: TODAY } }, ['Full now']],
    ['a wait of unknown length', { availability: { state: 'wait_list', as_of: TODAY } }, ['Wait list']],
    [
      'how long people wait',
      { availability: { state: 'wait_list', as_of: TODAY, wait_days: 14 } },
      ['Wait: about 14 days'],
    ],
    ['no answer that is long out of date', { availability: { state: 'accepting', as_of: '2024-01-01' } }, []],
    ['other ways than going there', { delivery: ['in_person', 'online'] }, ['Online']],
    ['child care', { child_care_on_site: true }, ['Has child care']],
    ['a few languages by name', { languages: speaking('ti', 'ar') }, ['Tigrinya · Arabic']],
    [
      'how many more languages there are',
      { languages: speaking('ti', 'ar', 'uk', 'es', 'fa', 'zh') },
      ['Tigrinya · Arabic · Ukrainian · Spanish · +2'],
    ],
  ];

  for (const [what, given, facts] of table) {
    it(`tell ${what}`, async () => expect(await factsOf(given)).to.deep.equal(facts));
  }
});
