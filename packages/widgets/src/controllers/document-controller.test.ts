import { anInventory } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { inHost } from '../../test/elements/in-host.ts';
import { inlineDocument } from '../../test/elements/mount-finder.ts';
import { stopClock } from '../../test/elements/stopped-clock.ts';
import { lateResponse, restoreFetch, stubFetch } from '../../test/elements/stub-fetch.ts';
import { inventoryFormat } from '../catalogue/formats.ts';
import { DocumentController } from './document-controller.ts';

const inventoryOf = (name: string) => JSON.stringify(anInventory({ publisher: { name } }));
let addresses = 0;

let src: string;

beforeEach(() => {
  addresses += 1;
  src = `controller-${addresses}.json`;
});
afterEach(restoreFetch);

const aController = async () =>
  (await inHost((host) => new DocumentController(host, inventoryFormat))).controller;

describe('a document of an element', () => {
  it('goes from nothing through loading to ready', async () => {
    stubFetch({ [src]: inventoryOf('Town') });
    const one = await aController();
    expect(one.status).to.equal('none');
    const loading = one.open(src);
    expect(one.status).to.equal('loading');
    await loading;
    expect(one.status).to.equal('ready');
    expect(one.document?.content.publisher.name).to.equal('Town');
  });

  it('fails with a reason, and becomes ready when it is fetched again with success', async () => {
    const answers = ['<html>', inventoryOf('Town')];
    stubFetch({ [src]: () => answers.shift() ?? '' });
    const one = await aController();
    await one.open(src);
    expect([one.status, one.failure?.code]).to.deep.equal(['failed', 'unreadable']);
    await one.refresh();
    expect([one.status, one.failure]).to.deep.equal(['ready', undefined]);
  });

  it('keeps the last good document when fetching it again fails', async () => {
    const answers = [inventoryOf('Town'), new TypeError('Failed to fetch')];
    stubFetch({ [src]: () => answers.shift() ?? '' });
    const one = await aController();
    await one.open(src);
    await one.refresh();
    expect(one.status).to.equal('failed');
    expect(one.document?.content.publisher.name).to.equal('Town');
  });

  it('draws its element again for each new state', async () => {
    stubFetch({ [src]: inventoryOf('Town') });
    const { host, controller } = await inHost((one) => new DocumentController(one, inventoryFormat));
    host.view = () => html`${controller.status}`;
    await controller.open(src);
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.equal('ready');
  });
});

describe('the address of a document', () => {
  it('does not fetch the same address twice by itself, and nothing without one', async () => {
    const asked = stubFetch({ [src]: inventoryOf('Town') });
    const one = await aController();
    await one.refresh();
    await one.open(src);
    await one.open(src);
    expect(asked).to.have.lengthOf(1);
  });

  it('forgets the document when there is no address any more', async () => {
    const one = await aController();
    await one.open(inlineDocument(anInventory()));
    await one.open(undefined);
    expect([one.status, one.document]).to.deep.equal(['none', undefined]);
  });
});

describe('an answer that comes late', () => {
  it('drops an answer that comes after another address was asked for', async () => {
    const late = lateResponse();
    stubFetch({ [`old-${src}`]: late.response, [`new-${src}`]: inventoryOf('New Town') });
    const one = await aController();
    const first = one.open(`old-${src}`);
    await one.open(`new-${src}`);
    late.answer(inventoryOf('Old Town'));
    await first;
    expect(one.document?.content.publisher.name).to.equal('New Town');
  });

  it('drops a late failure too', async () => {
    const late = lateResponse();
    stubFetch({ [`old-${src}`]: late.response, [`new-${src}`]: inventoryOf('New Town') });
    const one = await aController();
    const first = one.open(`old-${src}`);
    await one.open(`new-${src}`);
    late.answer('<html>');
    await first;
    expect(one.status).to.equal('ready');
  });
});

describe('a document that takes long', () => {
  it('says that it is slow after eight seconds, and no longer once it is there', async () => {
    const late = lateResponse();
    stubFetch({ [src]: late.response });
    const one = await aController();
    const clock = stopClock();
    const loading = one.open(src);
    clock.pass(7999);
    expect(one.slow).to.equal(false);
    clock.pass(1);
    expect(one.slow).to.equal(true);
    clock.restore();
    late.answer(inventoryOf('Town'));
    await loading;
    expect(one.slow).to.equal(false);
  });

  it('still says so after its element was moved to another part of the page', async () => {
    stubFetch({ [src]: lateResponse().response });
    const { host, controller } = await inHost((one) => new DocumentController(one, inventoryFormat));
    const clock = stopClock();
    void controller.open(src);
    document.body.append(host);
    clock.pass(8000);
    clock.restore();
    host.remove();
    expect(controller.slow).to.equal(true);
  });
});
