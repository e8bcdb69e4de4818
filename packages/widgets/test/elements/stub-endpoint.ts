import { standIn } from './stand-in.ts';

/** What an address that takes offers was sent. */
export interface Sent {
  url: string;
  body: string;
  key: string;
}

/** An address that takes what is posted to it. */
export interface StubEndpoint {
  sent: Sent[];
  /** Puts the browser's own fetch back. */
  restore: () => void;
}

export type Answer = () => Response | Promise<Response>;

/** Takes the page's requests, and answers one after the other; the last answer stays. Waiting for one may be given up. */
export function stubEndpoint(...answers: readonly Answer[]): StubEndpoint {
  const sent: Sent[] = [];
  const restore = standIn(window, 'fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const key = new Headers(init.headers).get('idempotency-key') ?? '';
    sent.push({ url: String(input), body: String(init.body), key });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    const { promise, reject } = Promise.withResolvers<never>();
    init.signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    return Promise.race([promise, Promise.resolve(answer?.() ?? new Response('', { status: 404 }))]);
  });
  return { sent, restore };
}
