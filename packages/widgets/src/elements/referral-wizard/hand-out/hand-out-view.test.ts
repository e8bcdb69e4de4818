import '../../../define/referral-wizard.ts';
import { aLocation, aNeed, anInventory, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aTown } from '../../../../test/elements/a-town.ts';
import { byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { inlineDocument } from '../../../../test/elements/mount-finder.ts';
import { inputOf, titleOf, walkAlone, wizardWith } from '../../../../test/elements/mount-wizard.ts';
import { press } from '../../../../test/elements/press.ts';
import { standIn } from '../../../../test/elements/stand-in.ts';
import { typeInto } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';

const housing = aNeed({ code: 'housing', name: 'A home' });
const crisis = aNeed({ id: uuid(7), code: 'crisis', name: 'Crisis help' });
const attributes = [{ id: uuid(31), taxonomy_term_id: housing.id }];
const emergency = { id: 'emergency', kind: 'emergency' as const, name: 'Emergency', number: '911' };
const town = {
  ...aTown([aService({ name: 'Homes for all', attributes })], {
    municipality: { ...anInventory().municipality, help_lines: [emergency] },
    needs: [housing, crisis],
  }),
  locations: [aLocation({ latitude: 44.23, longitude: -76.5 })],
};
const places = { format: 'newcomer-places/1', places: { K7L: [44.23, -76.5] } };
const baseMap = {
  type: 'FeatureCollection',
  source: { name: 'Base map of Test Town', publisher: 'Test Town' },
  features: [
    {
      type: 'Feature',
      properties: { kind: 'street', name: 'Main Street' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [-76.6, 44.2],
          [-76.4, 44.25],
        ],
      },
    },
  ],
};

/** The paper of somebody alone who needs a home. */
async function aPaper(
  given: Record<string, string> = { 'base-map': inlineDocument(baseMap) },
): Promise<LitElement> {
  const wizard = await wizardWith(town, given);
  await walkAlone(wizard);
  return openedPaper(wizard);
}

async function openedPaper(wizard: LitElement): Promise<LitElement> {
  press(wizard, 'button', 'Print my plan');
  await findByRole(wizard, 'heading', 'Your plan on paper');
  return wizard;
}

/** The same, with their home told. */
async function aPaperNear(home: string): Promise<LitElement> {
  const wizard = await wizardWith(town, {
    'base-map': inlineDocument(baseMap),
    places: inlineDocument(places),
  });
  await walkAlone(wizard);
  await tellHome(wizard, home);
  await openedPaper(wizard);
  await until(() => mapOf(wizard));
  return wizard;
}

async function tellHome(wizard: LitElement, home: string): Promise<void> {
  typeInto(inputOf(wizard, 'textbox', 'Your postal code'), home);
  press(wizard, 'button', 'Show near me');
  await until(() => textOf(wizard).includes(`Near ${home}`));
}

const paperOf = (wizard: LitElement) => textOf(wizard.shadowRoot?.querySelector('.paper') as HTMLElement);
const mapOf = (wizard: LitElement) => wizard.shadowRoot?.querySelector('.paper-map svg');

describe('a plan on paper', () => {
  it('has what to show at a desk, the doors with their numbers, and what to do', async () => {
    const wizard = await aPaper();
    expect(focused()?.textContent?.trim()).to.equal('Your plan on paper');
    expect(paperOf(wizard)).to.match(
      /^Show this to staff I am new here. I need help with: A home I speak: English/,
    );
    expect(paperOf(wizard))
      .to.match(/1 A home Homes for all Riverside Newcomer Centre/)
      .and.contain('Your lease');
  });

  it('has a map of the doors with the same numbers, and says who drew it', async () => {
    const wizard = await aPaper();
    await until(() => mapOf(wizard));
    const marks = [...(mapOf(wizard)?.querySelectorAll('.map-mark') ?? [])].map((mark) =>
      mark.textContent?.trim(),
    );
    expect(marks).to.deep.equal(['1']);
    expect(paperOf(wizard)).to.contain('Base map of Test Town · Test Town');
  });

  it('is whole without a map, where the page has none or it cannot be had', async () => {
    expect(paperOf(await aPaper({}))).to.contain('Homes for all');
    const wizard = await aPaper({ 'base-map': '#nowhere' });
    await until(() => paperOf(wizard).includes('There is no map now.'));
    expect(paperOf(wizard)).to.contain('Homes for all');
    expect(mapOf(wizard)).to.equal(null);
  });

  it('loses nothing when printing is cancelled, and tells the page that somebody printed', async () => {
    const wizard = await aPaper();
    const events = eventsOf(wizard, 'newcomer-plan');
    const restore = standIn(window, 'print', () => undefined);
    press(wizard, 'button', 'Print');
    window.dispatchEvent(new Event('afterprint'));
    restore();
    expect(events.map(({ stage, needs }) => [stage, needs])).to.deep.equal([['printed', ['housing']]]);
    expect(titleOf(wizard)).to.equal('Your plan on paper');
    press(wizard, 'button', 'Back to my plan');
    await wizard.updateComplete;
    expect(titleOf(wizard)).to.equal('Your plan');
    expect(textOf(wizard)).to.contain('Homes for all');
  });
});

describe('what is private', () => {
  it('is on the map only where the person ticks it: their place', async () => {
    const wizard = await aPaperNear('K7L');
    const place = inputOf(wizard, 'checkbox', 'Where I am, on the map');
    expect([place.checked, mapOf(wizard)?.querySelector('.map-you')]).to.deep.equal([false, null]);
    place.click();
    await until(() => mapOf(wizard)?.querySelector('.map-you'));
    expect(paperOf(wizard)).to.contain('You are near here');
  });

  it('is on the paper only where the person ticks it: a need that tells of danger', async () => {
    const wizard = await wizardWith(town);
    for (const [role, name] of [
      ['button', 'Me'],
      ['checkbox', 'I am in danger'],
      ['button', 'Next'],
      ['button', 'Skip'],
      ['button', 'Option no'],
    ] as const) {
      press(wizard, role, name);
      await wizard.updateComplete;
    }
    await openedPaper(wizard);
    expect(paperOf(wizard)).to.contain('A home').and.not.contain('Crisis help');
    inputOf(wizard, 'checkbox', 'Help in danger').click();
    await until(() => paperOf(wizard).includes('Crisis help'));
    expect(paperOf(wizard)).to.match(/need help with: A home I speak/, 'and never at a desk');
  });

  it('is not asked about where there is nothing to ask, nor what the page itself says', async () => {
    const wizard = await aPaper({ 'base-map': inlineDocument(baseMap), near: '44.25,-76.51' });
    await until(() => mapOf(wizard));
    expect(byRole(wizard, 'group', /^Other people may see/)).to.equal(undefined);
  });

  it('is forgotten with the plan', async () => {
    const wizard = await aPaperNear('K7L');
    inputOf(wizard, 'checkbox', 'Where I am, on the map').click();
    for (const name of ['Clear everything', 'Yes, clear it']) {
      press(wizard, 'button', name);
      await wizard.updateComplete;
    }
    (await findByRole(wizard, 'button', 'Start')).click();
    await wizard.updateComplete;
    await walkAlone(wizard);
    await tellHome(wizard, 'K7L');
    await openedPaper(wizard);
    expect(inputOf(wizard, 'checkbox', 'Where I am, on the map').checked).to.equal(false);
  });
});
