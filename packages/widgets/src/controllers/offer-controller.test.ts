import { requireOpportunities } from '@newcomer-portal/inventory/opportunities';
import { anOffer, anOpportunitiesDocument } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { stopClock } from '../../test/elements/stopped-clock.ts';
import { type Answer, type StubEndpoint, stubEndpoint } from '../../test/elements/stub-endpoint.ts';
import { NewcomerExitEvent } from '../events/exit-event.ts';
import { OfferController } from './offer-controller.ts';

const ENDPOINT = 'https://town.example/offers';
const board = anOpportunitiesDocument();

async function anEmptyOffer() {
  const occasion = () => ({ board, now: new Date('2026-11-22T15:00:00Z') });
  const { host, controller } = await inHost((one) => new OfferController(one, occasion, 'en'));
  return { host, offer: controller };
}

/** An offer that somebody has typed in full. */
async function aTypedOffer() {
  const { host, offer } = await anEmptyOffer();
  const { id: _, ...typed } = anOffer();
  for (const [field, value] of Object.entries(typed)) offer.set(field as keyof typeof typed, value);
  return { host, offer };
}

const received = () => Response.json({ receipt: '2026-17' });
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

/** Whether the browser would ask before it leaves the page. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

describe('an offer that is typed', () => {
  it('tells what is missing where the person has been, and everywhere once they want to go on', async () => {
    const { offer } = await anEmptyOffer();
    expect(offer.problems).to.deep.equal([]);
    offer.touch('title');
    expect(offer.problems.map(({ field }) => field)).to.deep.equal(['title']);
    expect(offer.check()).to.equal(false);
    expect(offer.problems.map(({ field }) => field)).to.include.members(['title', 'organization', 'email']);
    expect(offer.view).to.equal('form');
  });

  it('is advised when the person pauses, not at every letter', async () => {
    const { offer } = await anEmptyOffer();
    const clock = stopClock();
    offer.set('title', 'Handyma');
    offer.set('title', 'Handyman');
    clock.pass(599);
    expect(offer.hints).to.deep.equal([]);
    clock.pass(1);
    expect(offer.hints.map(({ code }) => code)).to.deep.equal(['gender']);
    expect(clock.waiting).to.equal(0);
    clock.restore();
  });

  it('becomes a document that a board takes', async () => {
    const { offer } = await aTypedOffer();
    expect(offer.check()).to.equal(true);
    expect(offer.view).to.equal('preview');
    expect(requireOpportunities(JSON.parse(offer.keepMade())).opportunities[0]?.title).to.equal(
      'Bakery helper',
    );
  });
});

describe('an offer that is nowhere else', () => {
  it('makes the browser ask before it leaves, and only then', async () => {
    const { host, offer } = await anEmptyOffer();
    expect(asks()).to.equal(false);
    offer.set('title', 'Baker');
    expect(asks()).to.equal(true);
    offer.set('title', '');
    expect(asks()).to.equal(false);
    offer.set('title', 'Baker');
    host.remove();
    expect(asks()).to.equal(false);
    document.body.append(host);
    expect(asks()).to.equal(true);
    host.remove();
  });

  it('is no longer so once it is kept as a file, and goes on from that file', async () => {
    const { host, offer } = await aTypedOffer();
    const file = offer.keepDraft();
    expect(asks()).to.equal(false);
    host.remove();
    const { offer: other } = await anEmptyOffer();
    other.openDraft(file);
    expect(other.draft).to.deep.equal(offer.draft);
    expect(other.isNoDraft).to.equal(false);
  });

  it('is not asked about while the mail program opens, and is again afterwards', async () => {
    const { offer } = await aTypedOffer();
    const clock = stopClock();
    offer.openMail();
    expect(asks()).to.equal(false);
    clock.pass(1000);
    clock.restore();
    expect(asks()).to.equal(true);
  });

  it('stays when a file that is none of ours is opened', async () => {
    const { offer } = await aTypedOffer();
    offer.openDraft('<html>');
    expect([offer.isNoDraft, offer.draft.title]).to.deep.equal([true, 'Bakery helper']);
  });

  it('is forgotten without a question when somebody leaves quickly', async () => {
    const { host, offer } = await aTypedOffer();
    host.dispatchEvent(new NewcomerExitEvent());
    expect(asks()).to.equal(false);
    expect(JSON.stringify(offer.draft)).to.not.contain('Bakery');
  });
});

describe('an offer that is sent', () => {
  let endpoint: StubEndpoint;
  afterEach(() => endpoint.restore());

  async function aCheckedOffer(...answers: readonly Answer[]) {
    endpoint = stubEndpoint(...answers);
    const { offer } = await aTypedOffer();
    offer.check();
    return offer;
  }

  it('gives a receipt, and is not asked about any more', async () => {
    const offer = await aCheckedOffer(received);
    await offer.send(ENDPOINT);
    expect(offer.view).to.equal('received');
    expect(offer.receipt?.receipt).to.equal('2026-17');
    expect(asks()).to.equal(false);
  });

  it('goes out once when it is pressed twice', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const offer = await aCheckedOffer(() => promise);
    const presses = [offer.send(ENDPOINT), offer.send(ENDPOINT)];
    resolve(received());
    await Promise.all(presses);
    expect(endpoint.sent).to.have.lengthOf(1);
  });

  it('keeps everything when it fails, and tries again with the same key', async () => {
    const offer = await aCheckedOffer(lost, () => new Response('', { status: 500 }), received);
    await offer.send(ENDPOINT);
    expect(offer.reply).to.deep.equal({ outcome: 'failed', code: 'unreachable' });
    expect([offer.view, offer.draft.title, asks()]).to.deep.equal(['preview', 'Bakery helper', true]);
    offer.mend();
    offer.check();
    await offer.send(ENDPOINT);
    expect(offer.reply).to.deep.equal({ outcome: 'failed', code: 'busy' });
    await offer.send(ENDPOINT);
    expect(offer.view).to.equal('received');
    const [one, two, three] = endpoint.sent;
    expect([two, three]).to.deep.equal([one, one]);
  });

  it('is not sent before it was looked at', async () => {
    endpoint = stubEndpoint(received);
    const { offer } = await aTypedOffer();
    await offer.send(ENDPOINT);
    expect(endpoint.sent).to.deep.equal([]);
  });
});

describe('an offer that was refused', () => {
  it('has another key once its words have changed, and stays the same offer', async () => {
    const endpoint = stubEndpoint(() => Response.json({ detail: 'Say more.' }, { status: 422 }), received);
    const { offer } = await aTypedOffer();
    offer.check();
    await offer.send(ENDPOINT);
    expect(offer.reply).to.deep.equal({ outcome: 'refused', detail: 'Say more.' });
    offer.mend();
    offer.set('description', 'You shape bread, pack boxes and serve.');
    offer.check();
    expect(offer.reply).to.equal(undefined);
    await offer.send(ENDPOINT);
    endpoint.restore();
    const [one, two] = endpoint.sent;
    expect(one?.key).to.not.equal(two?.key);
    const idIn = (body = '{}') => JSON.parse(body).opportunities[0].id;
    expect(idIn(one?.body)).to.equal(idIn(two?.body));
  });
});

describe('an offer after another', () => {
  it('begins with the name of those who offer, and as an offer of its own', async () => {
    const { offer } = await aTypedOffer();
    const { id } = offer.draft;
    offer.another();
    expect(offer.draft.organization).to.equal('Lakeside Bakery');
    expect(offer.draft.title).to.equal('');
    expect(offer.draft.id).to.not.equal(id);
    expect(asks()).to.equal(false);
  });
});
