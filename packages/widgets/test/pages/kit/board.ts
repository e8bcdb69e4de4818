import type { Locator, Page } from 'playwright-core';
import type { BoardTab } from '../../../src/controllers/board-choice.ts';
import { anyOf, type Say } from './interface-words.ts';

/** A board as a person meets it: everything by its role and its name in the language of the screen. */
export type Board = {
  /** The search box. */
  words: Locator;
  /** The postal code. */
  place: Locator;
  order: Locator;
  /** What opens and closes the filters. */
  filters: Locator;
  /** "Found: 12" */
  count: Locator;
  /** The links that open what was found, in order. */
  cards: Locator;
  /** The title of the open posting. */
  title: Locator;
  tab(name: BoardTab): Locator;
  /** @param id of the message that names the button */
  button(id: string, ...values: string[]): Locator;
  /** Ids of the postings on the screen, in order. */
  ids(): Promise<string[]>;
  /** Opens a posting as a link to it does. */
  follow(id: string): Promise<void>;
  /** When the list is there. */
  ready(): Promise<void>;
};

export function boardOn(page: Page, say: Say): Board {
  const cards = page.locator('[part=results] [data-posting]');
  const count = page.getByRole('heading', { name: anyOf(say, 'board.count') });
  return {
    words: page.getByRole('searchbox', { name: say('board.question'), exact: true }),
    place: page.getByRole('textbox', { name: say('near.label'), exact: true }),
    order: page.getByRole('combobox', { name: say('results.order'), exact: true }),
    filters: page.locator('details.filters > summary'),
    count,
    cards,
    title: page.locator('[part=detail]').getByRole('heading', { level: 2 }),
    tab: (name) => page.getByRole('tab', { name: new RegExp(`^${RegExp.escape(say(`tab.${name}`))}\\s`) }),
    button: (id, ...values) => page.getByRole('button', { name: say(id, ...values), exact: true }),
    ids: () => cards.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.posting ?? '')),
    follow: (id) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, `board?posting=${id}`),
    ready: () => count.first().waitFor(),
  };
}
