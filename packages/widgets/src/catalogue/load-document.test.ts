import type { Inventory } from '@newcomer-portal/inventory';
import { anInventory, aService } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { inlineDocument } from '../../test/elements/mount-finder.ts';
import { type Answer, lateResponse, restoreFetch, stubFetch } from '../../test/elements/stub-fetch.ts';
import type { DocumentFormat } from './document-format.ts';
import { areasFormat, baseMapFormat, inventoryFormat, placesFormat } from './formats.ts';
import { addressOf, loadDocument } from './load-document.ts';
import { LoadFailure } from './load-failure.ts';
import { forgetDocument } from './shared-documents.ts';

const SRC = 'town/inventory.json';
const text = JSON.stringify(anInventory());
const load = (src = SRC) => loadDocument(inventoryFormat, src, document);

async function failureOf(loading: Promise<unknown>): Promise<LoadFailure> {
  const caught: unknown = await loading.then(
    () => new Error('It loaded.'),
    (cause: unknown) => cause,
  );
  if (caught instanceof LoadFailure) return caught;
  throw caught;
}

describe('loading a document', () => {
  afterEach(() => {
    restoreFetch();
    forgetDocument(inventoryFormat.kind, addressOf(SRC));
  });

  it('fetches once for two readers of one address, and hands both the same frozen content', async () => {
    const asked = stubFetch({ [SRC]: text });
    const [one, other] = await Promise.all([load(), load(new URL(SRC, document.baseURI).href)]);
    expect(asked).to.deep.equal([addressOf(SRC)]);
    expect(one.content).to.equal(other.content);
    expect(Object.isFrozen(one.content)).to.equal(true);
  });

  it('fetches again for another format of the same address', async () => {
    const asked = stubFetch({ [SRC]: text });
    await load();
    await failureOf(loadDocument(placesFormat, SRC, document));
    expect(asked).to.have.lengthOf(2);
  });

  it('forgets a failure, so that the next try is a real one', async () => {
    const answers: Answer[] = [new Error('no network'), text];
    stubFetch({ [SRC]: () => answers.shift() ?? '' });
    await failureOf(load());
    expect((await load()).content.publisher.name).to.equal('Test Town');
  });

  it('lets both readers of one fetch know that it failed', async () => {
    const asked = stubFetch({ [SRC]: new Response('', { status: 503 }) });
    const [one, other] = await Promise.all([failureOf(load()), failureOf(load())]);
    expect([one.code, other.code, asked.length]).to.deep.equal(['server_error', 'server_error', 1]);
  });

  it('names what it left out of an inventory that it could read', async () => {
    const broken = { ...aService(), name: '' };
    stubFetch({ [SRC]: JSON.stringify({ ...anInventory(), services: [broken] }) });
    const { content, problems } = await load();
    expect(content.services).to.have.lengthOf(0);
    expect(problems[0]?.record).to.equal(broken.id);
  });

  it('reads a document of the page itself, without any request', async () => {
    const asked = stubFetch({});
    expect((await load(inlineDocument(anInventory()))).content.language).to.equal('en');
    expect(asked).to.deep.equal([]);
  });

  it('says so when the page has no such element', async () => {
    const failure = await failureOf(load('#nothing-here'));
    expect(failure.code).to.equal('missing_element');
    expect(failure.message).to.contain('nothing-here');
  });
});

describe('an answer that is no document', () => {
  afterEach(restoreFetch);

  const status = (code: number) => () => new Response('', { status: code });
  const table: readonly [what: string, answer: () => Answer, code: LoadFailure['code']][] = [
    ['404', status(404), 'not_found'],
    ['410', status(410), 'not_found'],
    ['403', status(403), 'unreachable'],
    ['500', status(500), 'server_error'],
    ['a network that fails', () => new TypeError('Failed to fetch'), 'unreachable'],
    ['a text that was cut in the middle', () => text.slice(0, 80), 'unreadable'],
    ['a web page', () => '<!doctype html><title>Sign in</title>', 'unreadable'],
    ['nothing at all', () => '', 'unreadable'],
    ['another kind of JSON', () => '[1, 2]', 'unreadable'],
    ['nesting 20,000 deep', () => '['.repeat(20_000) + ']'.repeat(20_000), 'unreadable'],
    [
      'a version of the future',
      () => JSON.stringify({ ...anInventory(), schema_version: '9.0' }),
      'unknown_version',
    ],
    ['more than anybody publishes', () => endless().response, 'too_large'],
  ];

  table.forEach(([what, answer, code], index) => {
    it(`tells ${what} as ${code}`, async () => {
      const src = `broken-${index}.json`;
      stubFetch({ [src]: answer });
      const failure = await failureOf(load(src));
      expect(failure.code).to.equal(code);
      expect(failure.where).to.equal(addressOf(src));
    });
  });

  it('is not read to its end when it is too large', async () => {
    const { response, isCancelled } = endless();
    stubFetch({ 'endless.json': response });
    await failureOf(load('endless.json'));
    expect(isCancelled()).to.equal(true);
  });

  it('tells a reader whose format throws as any other failure, and keeps the next try real', async () => {
    stubFetch({ 'odd.json': () => '{}' });
    const odd: DocumentFormat<Inventory> = {
      kind: 'odd/1',
      read: () => Promise.reject(new RangeError('too odd')),
    };
    const caught = await loadDocument(odd, 'odd.json', document).catch((cause: unknown) => cause);
    expect(caught).to.be.instanceOf(RangeError);
  });
});

describe('the other formats', () => {
  it('refuse what is not theirs', async () => {
    for (const format of [areasFormat, placesFormat, baseMapFormat] as DocumentFormat<unknown>[]) {
      const failure = await failureOf(loadDocument(format, inlineDocument({ hello: 'world' }), document));
      expect(failure.code, format.kind).to.equal('unreadable');
    }
  });

  it('read an empty document as one', async () => {
    const src = inlineDocument({ type: 'FeatureCollection', features: [] });
    expect((await loadDocument(areasFormat, src, document)).content.areas).to.deep.equal([]);
    expect((await loadDocument(baseMapFormat, src, document)).content.features).to.deep.equal([]);
  });

  it('come late without harm to whoever waits', async () => {
    const late = lateResponse();
    stubFetch({ 'places.json': late.response });
    const loading = loadDocument(placesFormat, 'places.json', document);
    late.answer(JSON.stringify({ format: 'newcomer-places/1', places: { M1L: [43.7, -79.3] } }));
    expect((await loading).content.centres.get('M1L')?.latitude).to.equal(43.7);
    restoreFetch();
  });
});

/** A body that never ends by itself. */
function endless(): { response: Response; isCancelled: () => boolean } {
  const megabyte = new TextEncoder().encode(' '.repeat(1_000_000));
  let cancelled = false;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(megabyte),
    cancel: () => {
      cancelled = true;
    },
  });
  return { response: new Response(body), isCancelled: () => cancelled };
}
