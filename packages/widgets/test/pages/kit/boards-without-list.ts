import { type Opportunities, withDatesFrom } from '@newcomer-portal/inventory/opportunities';
import type { Page } from 'playwright-core';
import type { BoardScreen } from './board-states.ts';
import { sampleBoard } from './sample-board.ts';

/** A board with nothing to list, or with a list that wants a word: what is served, and when the state is there. */
export type BoardWithoutList = {
  name: string;
  serve(page: Page): Promise<unknown>;
  settled(screen: BoardScreen): Promise<unknown>;
};

const FILE = '**/opportunities.json';
const { document, today } = sampleBoard();

/** The states of a board before its list, without one, and with one from another day. */
export const boardsWithoutList: readonly BoardWithoutList[] = [
  {
    name: 'loading',
    serve: (page) => page.route(FILE, () => new Promise(() => {})),
    settled: ({ page, say }) => page.getByText(say('load.loading')).waitFor(),
  },
  {
    name: 'failed',
    serve: (page) => page.route(FILE, (route) => route.fulfill({ status: 500 })),
    settled: ({ page, say }) => page.getByRole('heading', { name: say('load.failed') }).waitFor(),
  },
  {
    name: 'nothing open',
    serve: (page) => serveBoard(page, withDatesFrom(document, dayFrom(today, -400)), today),
    settled: ({ page, say }) => page.getByText(say('board.elsewhere')).waitFor(),
  },
  {
    name: 'a clock that is behind',
    serve: (page) => serveBoard(page, withDatesFrom(document, dayFrom(today, 40))),
    settled: ({ page, say }) => page.getByText(say('board.clock')).waitFor(),
  },
];

/** Serves these postings instead of today's; `published` is the day of the document where it differs. */
export function serveBoard(page: Page, postings: Opportunities, published?: string): Promise<unknown> {
  const body = published ? { ...postings, published: `${published}T00:00:00Z` } : postings;
  return page.route(FILE, (route) => route.fulfill({ json: body }));
}

/** The calendar day so many days later. */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
