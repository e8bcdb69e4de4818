import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dayAt } from '@newcomer-portal/inventory';
import { type Opportunities, withDatesFrom } from '@newcomer-portal/inventory/opportunities';
import { WORKSPACE_ROOT } from '../workspace/root.ts';

const SAMPLE = '/example-town/opportunities.json';

/**
 * Serves Example Town's postings with their days counted from today, so that the sample board is as alive on any day as
 * it was when it was written.
 */
export function postingsOfToday() {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.url?.split('?')[0] !== SAMPLE) return next();
    const written: Opportunities = JSON.parse(readFileSync(`${WORKSPACE_ROOT}data${SAMPLE}`, 'utf8'));
    const today = dayAt(new Date(), written.municipality);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' });
    response.end(JSON.stringify(withDatesFrom(written, today)));
  };
}
