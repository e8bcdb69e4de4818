import type { IncomingMessage, ServerResponse } from 'node:http';
import { withDatesFrom } from '@newcomer-portal/inventory/opportunities';
import { generateBoard } from '../../packages/search/src/testing/generate-board.ts';

const MOST = 20_000;

/** Serves a board of any size, made up in one language and dated today: `/made-up/opportunities.json?postings=500`. */
export function madeUpPostings() {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const count = Number(searchParams.get('postings'));
    if (pathname !== '/made-up/opportunities.json' || !(count > 0 && count <= MOST)) return next();
    const today = new Date().toLocaleDateString('en-CA', { timeZone: 'America/Toronto' });
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(withDatesFrom(generateBoard(count), today)));
  };
}
