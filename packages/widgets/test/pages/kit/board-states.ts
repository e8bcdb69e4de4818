import type { Page } from 'playwright-core';
import type { Board } from './board.ts';
import type { Say } from './interface-words.ts';
import { sampleBoard } from './sample-board.ts';

/** A state that the board can be in, and the way there from the one before it. */
export type BoardState = { name: string; enter(screen: BoardScreen): Promise<unknown> };

export type BoardScreen = { page: Page; board: Board; say: Say };

const { open, over } = sampleBoard();
const named = (title: string) => open.find((one) => one.title === title)?.id;
/** The posting of Example Town with the most to say, and one with the least. */
const bySize = [...open].sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);

/** Every state of a board that has its list, in an order that a person can go through. */
export const boardStates: readonly BoardState[] = [
  { name: 'ready', enter: ({ board }) => board.ready() },
  {
    name: 'a tab',
    enter: async ({ page, board }) => {
      await board.tab('volunteering').click();
      await page.locator('[role=tabpanel][aria-labelledby=tab-volunteering]').waitFor();
    },
  },
  {
    name: 'filters open',
    enter: async ({ page, board, say }) => {
      await board.filters.click();
      await page.getByRole('checkbox', { name: say('board-filters.no-licence') }).waitFor();
    },
  },
  {
    name: 'filters on, and those that do not say',
    enter: async ({ page, say }) => {
      await page.getByRole('checkbox', { name: say('board-filters.no-licence') }).check();
      await page.getByRole('checkbox', { name: say('shift.evening') }).check();
      await page.locator('.unknown').first().waitFor();
    },
  },
  {
    name: 'filters on, closed again',
    enter: async ({ page, board, say }) => {
      await board.filters.click();
      await page.getByLabel(say('board-filters.on')).waitFor();
    },
  },
  {
    name: 'device question',
    enter: async ({ page, board, say }) => {
      await board.button('near.device').click();
      await page.getByText(say('near.device-question')).waitFor();
    },
  },
  {
    name: 'no postal code',
    enter: async ({ page, board, say }) => {
      await board.button('answer.no').click();
      await board.place.fill('nowhere');
      await board.place.press('Enter');
      await page
        .getByRole('alert')
        .filter({ hasText: say('near.not-a-code') })
        .waitFor();
    },
  },
  {
    name: 'near a place',
    enter: async ({ page, board, say }) => {
      await board.place.fill('Z1A');
      await board.place.press('Enter');
      await page.getByText(say('near.told', 'Z1A')).waitFor();
    },
  },
  {
    name: 'nothing found',
    enter: async ({ page, board, say }) => {
      await board.words.fill('xyzzy plugh qwrtpsdf');
      await page.getByText(say('results.none')).waitFor();
    },
  },
  {
    name: 'words',
    enter: async ({ board }) => {
      await board.button('results.clear').first().click();
      await board.tab('all').click();
      await board.words.fill('nurse');
      await board.button('results.clear').waitFor();
    },
  },
  {
    name: 'about the person, and what stays on the device',
    enter: async ({ page }) => {
      await page.locator('#about-you').click();
      await page.locator('select[name=level-en-all]').selectOption('5');
      await page.locator('.device-choice').waitFor();
    },
  },
  {
    name: 'what fits first, and the way to the person’s own work',
    enter: async ({ page, board }) => {
      await page.locator('#occupation-words').fill('nurse');
      await page.locator('input[name=occupation][value="31301"]').check();
      await board.button('profile.show').click();
      await page.locator('.fits').first().waitFor();
      await page.locator('.person-ladder > summary').click();
    },
  },
  {
    name: 'map',
    enter: async ({ page, board }) => {
      await board.button('view.map').click();
      await page.locator('.map-place, .map-group').first().waitFor();
    },
  },
  {
    name: 'list again',
    enter: ({ board }) => board.button('view.list').click(),
  },
  {
    name: 'one kept',
    enter: async ({ page, say }) => {
      await page
        .getByRole('button', { name: say('kept.keep') })
        .first()
        .click();
      await page.locator('#kept').waitFor();
    },
  },
  {
    name: 'the kept ones',
    enter: async ({ page }) => {
      await page.locator('#kept').click();
      await page.locator('#kept-title').waitFor();
    },
  },
  { name: 'detail of the fullest posting', enter: (screen) => openPosting(screen, bySize[0]?.id) },
  { name: 'detail of the barest posting', enter: (screen) => openPosting(screen, bySize.at(-1)?.id) },
  {
    name: 'detail with a licence and a ladder',
    enter: (screen) => openPosting(screen, named('Registered nurse, surgery')),
  },
  {
    name: 'detail with a warning',
    enter: (screen) => openPosting(screen, named('Office helper, start today')),
  },
  {
    name: 'detail of a posting that is over',
    enter: (screen) => openPosting(screen, over[0]?.id),
  },
  {
    name: 'a link to a posting that is gone',
    enter: async ({ page, board, say }) => {
      await board.follow('00000000-0000-4000-8000-000000000000');
      await page.getByRole('heading', { name: say('posting.gone') }).waitFor();
    },
  },
];

async function openPosting({ board }: BoardScreen, id = ''): Promise<void> {
  await board.follow(id);
  await board.title.waitFor();
}
