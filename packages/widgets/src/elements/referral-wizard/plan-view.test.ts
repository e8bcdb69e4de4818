import '../../define/referral-wizard.ts';
import { aNeed, anInventory, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { byRole, textOf } from '../../../test/elements/by-role.ts';
import { eventsOf } from '../../../test/elements/events-of.ts';
import { focused } from '../../../test/elements/focused.ts';
import { inlineDocument } from '../../../test/elements/mount-finder.ts';
import { inputOf, titleOf, walkAlone, wizardWith } from '../../../test/elements/mount-wizard.ts';
import { press } from '../../../test/elements/press.ts';
import { typeInto } from '../../../test/elements/type-into.ts';
import { until } from '../../../test/elements/until.ts';

const housing = aNeed({ code: 'housing', name: 'A home' });
const attributes = [{ id: uuid(31), taxonomy_term_id: housing.id }];
const languages = [{ id: uuid(32), code: 'en' }];
const homes = someServices(3).map((service) => aService({ ...service, attributes, languages }));
const emergency = { id: 'emergency', kind: 'emergency' as const, name: 'Emergency', number: '911' };
const social = { id: 'social', kind: 'social_services' as const, name: 'Social services', number: '211' };
const municipality = { ...anInventory().municipality, help_lines: [emergency, social] };
const needs = [housing, aNeed({ id: uuid(7), code: 'crisis', name: 'Crisis help' })];
const town = aTown(homes, { municipality, needs });
const places = { format: 'newcomer-places/1', places: { K7L: [44.23, -76.5] } };

async function planOf(last = 'Option no', given: Record<string, string> = {}): Promise<LitElement> {
  const wizard = await wizardWith(town, given);
  await walkAlone(wizard, last);
  expect(titleOf(wizard)).to.equal('Your plan');
  return wizard;
}

async function pressed(wizard: LitElement, name: string | RegExp): Promise<void> {
  press(wizard, 'button', name);
  await wizard.updateComplete;
}

describe('a plan', () => {
  it('names each need, why it is there, the first door with its reasons, and the second', async () => {
    const text = textOf(await planOf());
    expect(text).to.match(/A home You said: Option no Go here first Class \d/);
    expect(text).to.contain('Why this one? They speak English');
    // All three services are given by one organization, which is what did not answer.
    expect(text).to.match(/If they do not answer, try 211 Social services/);
    expect(text).to.contain('More places');
  });

  it('says that the list says so where nothing else speaks for a place', async () => {
    const silent = homes.map(({ languages: _, ...service }) => service);
    const wizard = await wizardWith({ ...town, services: silent });
    await walkAlone(wizard);
    expect(textOf(wizard)).to.contain('Why this one? The city’s list says that they help with this.');
  });

  it('sends nobody to the emergency line because a door did not answer', async () => {
    const wizard = await wizardWith({
      ...town,
      municipality: { ...town.municipality, help_lines: [emergency] },
    });
    await walkAlone(wizard);
    expect(textOf(wizard)).to.contain('Go here first Class').and.not.contain('If they do not answer');
  });

  it('has a door where the town lists nothing for the need', async () => {
    const wizard = await wizardWith(aTown([], { needs: [housing] }));
    await walkAlone(wizard);
    expect(textOf(wizard)).to.match(/A home .* Go here first 911/);
  });

  it('shows the lines to call from the moment an answer asks for them, and first', async () => {
    const wizard = await wizardWith(town);
    await pressed(wizard, 'Me');
    press(wizard, 'checkbox', 'I am in danger');
    await pressed(wizard, 'Next');
    expect(textOf(byRole(wizard, 'alert') as HTMLElement)).to.match(/^Call now 911 Emergency/);
    for (let count = 0; count < 2; count += 1) await pressed(wizard, 'Skip');
    expect(textOf(wizard)).to.match(/Your plan .*Call now 911 .*Crisis help/);
  });

  it('says how far each door is, once it knows where the person is', async () => {
    const wizard = await planOf('Option no', { places: inlineDocument(places) });
    expect(textOf(wizard)).to.not.contain('km away');
    typeInto(inputOf(wizard, 'textbox', 'Your postal code'), 'k7l 2x2');
    await pressed(wizard, 'Show near me');
    await until(() => textOf(wizard).includes('3.3 km away'));
    expect(textOf(wizard)).to.not.contain('2X2');
    expect(focused()?.textContent?.trim()).to.equal('Change');
  });

  it('links to the listing in the finder, where the page has one, and never to a script', async () => {
    const linked = await planOf('Option no', { 'finder-url': '/find.html' });
    const link = linked.shadowRoot?.querySelector<HTMLAnchorElement>('.candidate-name a');
    expect(link?.href).to.match(/\/find\.html#find\?service=0{8}-/);
    const astray = await planOf('Option no', { 'finder-url': 'javascript:alert(1)' });
    expect(astray.shadowRoot?.querySelector('.candidate-name a')).to.equal(null);
  });
});

describe('the steps of a plan', () => {
  it('wait for those before them, and what is done is ticked off', async () => {
    const wizard = await planOf();
    expect(textOf(wizard)).to.contain('First do this: Find a home');
    inputOf(wizard, 'checkbox', 'Find a home').click();
    await wizard.updateComplete;
    expect(textOf(wizard)).to.not.contain('First do this');
    inputOf(wizard, 'checkbox', 'Find a home').click();
    await wizard.updateComplete;
    expect(textOf(wizard)).to.contain('First do this: Find a home');
  });

  it('say together what to bring', async () => {
    expect(textOf(await planOf())).to.match(/What to bring Your lease/);
  });
});

describe('clearing a plan', () => {
  it('forgets every answer, every tick and the place', async () => {
    const wizard = await planOf('Option no', { places: inlineDocument(places) });
    inputOf(wizard, 'checkbox', 'Find a home').click();
    typeInto(inputOf(wizard, 'textbox', 'Your postal code'), 'K7L');
    await pressed(wizard, 'Show near me');
    await until(() => textOf(wizard).includes('Near K7L'));

    await pressed(wizard, 'Clear everything');
    await pressed(wizard, 'Yes, clear it');
    expect(titleOf(wizard)).to.equal('Get your own plan');
    await pressed(wizard, 'Start');
    expect(wizard.shadowRoot?.querySelectorAll('[aria-pressed=true]').length).to.equal(0);
    await walkAlone(wizard);
    expect(textOf(wizard)).to.not.contain('K7L');
    expect(inputOf(wizard, 'checkbox', 'Find a home').checked).to.equal(false);
  });
});

describe('what the page around a plan is told', () => {
  it('is how far somebody came, and needs by code: no answer, no place', async () => {
    const wizard = await wizardWith(town, { places: inlineDocument(places) });
    const events = eventsOf(wizard, 'newcomer-plan');
    await walkAlone(wizard);
    typeInto(inputOf(wizard, 'textbox', 'Your postal code'), 'K7L');
    await pressed(wizard, 'Show near me');
    await until(() => textOf(wizard).includes('Near K7L'));
    const told = events.map((event) => Object.fromEntries(Object.entries(event)));
    for (const each of told) delete each.isTrusted;
    expect(told).to.deep.equal([{ stage: 'finished', needs: ['housing'] }]);
  });

  it('names the needs that nobody in the town meets', async () => {
    const wizard = await wizardWith(aTown([], { needs: [housing] }));
    const events = eventsOf(wizard, 'newcomer-unmet');
    await walkAlone(wizard);
    expect(events.map(({ unmet }) => unmet)).to.deep.equal([[{ need: 'housing', language: 'en', count: 1 }]]);
  });

  it('counts such a need once, until somebody starts again', async () => {
    const wizard = await wizardWith(aTown([], { needs: [housing] }));
    const events = eventsOf(wizard, 'newcomer-unmet');
    await walkAlone(wizard);
    for (const name of ['See or change my answers', /^Change ?: Who needs/, 'Me'])
      await pressed(wizard, name);
    expect(titleOf(wizard)).to.equal('Your plan');
    expect(events).to.have.lengthOf(1);
    for (const name of ['Clear everything', 'Yes, clear it', 'Start']) await pressed(wizard, name);
    await walkAlone(wizard);
    expect(events).to.have.lengthOf(2);
  });

  it('hears nothing of needs that are met', async () => {
    const wizard = await wizardWith(town);
    const events = eventsOf(wizard, 'newcomer-unmet');
    await walkAlone(wizard);
    expect(titleOf(wizard)).to.equal('Your plan');
    expect(events).to.deep.equal([]);
  });
});
