import type { IncomingMessage, ServerResponse } from 'node:http';
import { OpportunitiesError, requireOpportunities } from '@newcomer-portal/inventory/opportunities';

/**
 * Takes offers as `docs/formats/offer.md` says, and forgets them with the server: the demo has no office that reads them.
 */
export function takeOffers() {
  const receipts = new Map<string, string>();
  return async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.method !== 'POST') return next();
    const answer = (status: number, type: string, body: object) => {
      response.writeHead(status, { 'Content-Type': type });
      response.end(JSON.stringify(body));
    };
    const refuse = (detail: string) =>
      answer(422, 'application/problem+json', { title: 'Not taken', detail });
    const key = String(request.headers['idempotency-key'] ?? '');
    const known = receipts.get(key);
    if (known) return answer(200, 'application/json', { receipt: known });
    try {
      requireOpportunities(JSON.parse(await textOf(request)));
    } catch (error) {
      return refuse(error instanceof OpportunitiesError ? error.message : 'This is no JSON.');
    }
    const receipt = `demo-${receipts.size + 1}`;
    receipts.set(key, receipt);
    answer(201, 'application/json', { receipt });
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
