import type { Locator, Page } from 'playwright-core';
import { anyOf, type Say } from './interface-words.ts';

/** A finder as a person meets it: everything by its role and its name in the language of the screen. */
export type Finder = {
  /** The search box. */
  words: Locator;
  /** The postal code. */
  place: Locator;
  order: Locator;
  /** "Services found: 12" */
  count: Locator;
  /** The links that open what was found, in order. */
  cards: Locator;
  /** The title of the open listing. */
  title: Locator;
  map: Locator;
  /** @param id of the message that names the button */
  button(id: string, ...values: string[]): Locator;
  /** Ids of the listings on the screen, in order. */
  ids(): Promise<string[]>;
  /** When the list is there. */
  ready(): Promise<void>;
};

export function finderOn(page: Page, say: Say): Finder {
  const results = page.locator('[part=results]');
  const cards = results.getByRole('listitem').getByRole('heading').getByRole('link');
  const count = page.getByRole('heading', { name: anyOf(say, 'results.count') });
  return {
    words: page.getByRole('searchbox', { name: say('search.question'), exact: true }),
    place: page.getByRole('textbox', { name: say('near.label'), exact: true }),
    order: page.getByRole('combobox', { name: say('results.order'), exact: true }),
    count,
    cards,
    title: page.locator('[part=detail]').getByRole('heading', { level: 2 }),
    map: page.getByRole('region', { name: say('map.label'), exact: true }).last(),
    button: (id, ...values) => page.getByRole('button', { name: say(id, ...values), exact: true }),
    ids: async () => {
      const addresses = await cards.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      return addresses.map((address) => listingOf(address) ?? '');
    },
    ready: () => count.waitFor(),
  };
}

/** Which listing a link to a finder opens. */
export function listingOf(address: string): string | null {
  return new URLSearchParams(new URL(address).hash.replace(/^#[^?]*\?/, '')).get('service');
}
