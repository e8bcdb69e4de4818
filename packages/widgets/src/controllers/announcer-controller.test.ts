import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { textOf } from '../../test/elements/by-role.ts';
import { inHost } from '../../test/elements/in-host.ts';
import { type StoppedClock, stopClock } from '../../test/elements/stopped-clock.ts';
import { AnnouncerController } from './announcer-controller.ts';

describe('the announcer', () => {
  let clock: StoppedClock;
  let said: () => Promise<string>;
  let announcer: AnnouncerController;
  let host: HTMLElement;

  beforeEach(async () => {
    const made = await inHost((one) => new AnnouncerController(one));
    ({ controller: announcer, host } = made);
    made.host.view = () => html`<p role="status">${announcer.message}</p>`;
    said = async () => {
      await made.host.updateComplete;
      return textOf(made.host);
    };
    clock = stopClock();
  });
  afterEach(() => clock.restore());

  it('keeps quiet about what was there when the page came', async () => {
    announcer.say('40 services');
    clock.pass(5000);
    expect(await said()).to.equal('');
  });

  it('says a change once the person has paused', async () => {
    announcer.say('40 services');
    announcer.say('3 services');
    clock.pass(699);
    expect(await said()).to.equal('');
    clock.pass(1);
    expect(await said()).to.equal('3 services');
  });

  it('says only the last of many quick changes', async () => {
    announcer.say('40 services');
    for (const count of [30, 20, 10]) {
      announcer.say(`${count} services`);
      clock.pass(300);
    }
    expect(await said()).to.equal('');
    clock.pass(400);
    expect(await said()).to.equal('10 services');
    expect(clock.waiting).to.equal(0);
  });

  it('does not draw again for words that were said already', async () => {
    announcer.say('40 services');
    announcer.say('3 services');
    announcer.say('3 services');
    expect(clock.waiting).to.equal(1);
  });

  it('says nothing from an element that has left the page', () => {
    announcer.say('40 services');
    announcer.say('3 services');
    host.remove();
    expect(clock.waiting).to.equal(0);
  });
});
