/** What became of an offer that was sent, as a code that a widget puts into words. */
export type OfferReply =
  /** The city has it; `receipt` is its own number or note for it, where it gives one. */
  | { outcome: 'received'; receipt?: string }
  /** The city does not take it; `detail` says why, in the city's words. */
  | { outcome: 'refused'; detail?: string }
  /** Nobody knows whether it came. The same key makes sending again safe. */
  | { outcome: 'failed'; code: SendFailure };

export type SendFailure =
  | 'offline'
  /** The network is there, the server is not, or forbids this page. */
  | 'unreachable'
  /** No answer within 30 seconds. */
  | 'late'
  /** The server has trouble of its own, or too much to do. */
  | 'busy'
  /** An answer that no such address gives: a page instead of data. */
  | 'strange';

/** One offer on its way. */
export interface OfferLetter {
  /** Read against the page; on another host it must allow this page (CORS). */
  endpoint: string;
  /** The document, as JSON. */
  body: string;
  /** The same for each try with the same body, so that the city keeps it once. */
  key: string;
}

const LONGEST_WAIT_MS = 30_000;
const MOST_WORDS = 500;

/**
 * Posts an offer to the city. `docs/formats/offer.md` says what is sent and which answers are understood.
 *
 * @param stop ends the waiting
 */
export async function sendOffer(
  { endpoint, body, key }: OfferLetter,
  stop = AbortSignal.timeout(LONGEST_WAIT_MS),
): Promise<OfferReply> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/json, application/problem+json',
        'content-type': 'application/json',
        'idempotency-key': `"${key}"`,
      },
      body,
      credentials: 'same-origin',
      // A redirect would turn into a GET without the offer, and look like success.
      redirect: 'error',
      signal: stop,
    });
    return replyOf(response.status, response.headers.get('content-type') ?? '', await response.text());
  } catch {
    if (stop.aborted) return { outcome: 'failed', code: 'late' };
    return { outcome: 'failed', code: navigator.onLine ? 'unreachable' : 'offline' };
  }
}

function replyOf(status: number, type: string, text: string): OfferReply {
  if (status >= 500 || status === 408 || status === 429) return { outcome: 'failed', code: 'busy' };
  const told = type.includes('json') ? recordIn(text) : undefined;
  // The city has this key already: an earlier try came through.
  if (status === 409) return { outcome: 'received', ...wordsOf('receipt', told?.receipt) };
  if (status >= 400) return { outcome: 'refused', ...wordsOf('detail', told?.detail ?? told?.title) };
  const isAnswer = told !== undefined || text.trim() === '';
  if (!isAnswer) return { outcome: 'failed', code: 'strange' };
  return { outcome: 'received', ...wordsOf('receipt', told?.receipt) };
}

function recordIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function wordsOf<N extends string>(name: N, value: unknown): Partial<Record<N, string>> {
  if (typeof value !== 'string' || value.trim() === '') return {};
  return { [name]: value.trim().slice(0, MOST_WORDS) } as Record<N, string>;
}
