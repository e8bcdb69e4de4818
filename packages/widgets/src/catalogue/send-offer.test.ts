import { expect } from '@open-wc/testing';
import { standIn } from '../../test/elements/stand-in.ts';
import { type StubEndpoint, stubEndpoint } from '../../test/elements/stub-endpoint.ts';
import { type OfferReply, sendOffer } from './send-offer.ts';

const letter = { endpoint: 'https://town.example/offers', body: '{"opportunities":[]}', key: 'abc' };
const problem = { 'content-type': 'application/problem+json' };
const json = { 'content-type': 'application/json' };

const answers: readonly (readonly [string, () => Response, OfferReply])[] = [
  ['nothing is success', () => new Response(null, { status: 204 }), { outcome: 'received' }],
  [
    'a number is a receipt',
    () => new Response('{"receipt":"2026-17"}', { status: 201, headers: json }),
    { outcome: 'received', receipt: '2026-17' },
  ],
  ['a receipt of another kind is none', () => Response.json({ receipt: { a: 1 } }), { outcome: 'received' }],
  ['"already received" is success', () => new Response('', { status: 409 }), { outcome: 'received' }],
  [
    'no, with a reason',
    () => new Response('{"detail":"We know this employer."}', { status: 422, headers: problem }),
    { outcome: 'refused', detail: 'We know this employer.' },
  ],
  [
    'no, with a title alone',
    () => new Response('{"title":"Not taken"}', { status: 400, headers: problem }),
    { outcome: 'refused', detail: 'Not taken' },
  ],
  ['no, in a web page', () => new Response('<h1>403</h1>', { status: 403 }), { outcome: 'refused' }],
  ['an error of the server', () => new Response('', { status: 503 }), { outcome: 'failed', code: 'busy' }],
  ['too many at once', () => new Response('', { status: 429 }), { outcome: 'failed', code: 'busy' }],
  [
    'a page of a hotel’s network is no success',
    () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
    { outcome: 'failed', code: 'strange' },
  ],
  [
    'JSON that was cut is no success',
    () => new Response('{"recei', { headers: json }),
    { outcome: 'failed', code: 'strange' },
  ],
];

describe('sending an offer', () => {
  let endpoint: StubEndpoint;
  const reply = (answer: () => Response | Promise<Response>) => {
    endpoint = stubEndpoint(answer);
    return sendOffer(letter);
  };
  afterEach(() => endpoint.restore());

  it('posts the document with its key', async () => {
    await reply(() => new Response(null, { status: 204 }));
    expect(endpoint.sent).to.deep.equal([{ url: letter.endpoint, body: letter.body, key: '"abc"' }]);
  });

  for (const [name, answer, expected] of answers)
    it(`understands: ${name}`, async () => expect(await reply(answer)).to.deep.equal(expected));

  it('cuts a reason that is a book', async () => {
    const told = await reply(
      () => new Response(`{"detail":"${'x'.repeat(9000)}"}`, { status: 400, headers: problem }),
    );
    expect(told.outcome === 'refused' && told.detail?.length).to.equal(500);
  });

  it('says when the server cannot be reached, and when there is no network', async () => {
    const lost = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await reply(lost)).to.deep.equal({ outcome: 'failed', code: 'unreachable' });
    endpoint.restore();
    const undo = standIn(navigator, 'onLine', false);
    expect(await reply(lost)).to.deep.equal({ outcome: 'failed', code: 'offline' });
    undo();
  });

  it('gives up waiting', async () => {
    endpoint = stubEndpoint(() => new Promise(() => undefined));
    const stop = new AbortController();
    const waiting = sendOffer(letter, stop.signal);
    stop.abort();
    expect(await waiting).to.deep.equal({ outcome: 'failed', code: 'late' });
  });
});
