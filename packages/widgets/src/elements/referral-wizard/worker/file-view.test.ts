import '../../../define/referral-wizard.ts';
import { aNeed, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aTown, someServices } from '../../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { titleOf, walkAlone, wizardWith } from '../../../../test/elements/mount-wizard.ts';
import { press } from '../../../../test/elements/press.ts';
import { type SavedFiles, watchSavedFiles } from '../../../../test/elements/saved-files.ts';
import { typeInto } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';

const housing = aNeed({ code: 'housing', name: 'A home' });
const attributes = [{ id: uuid(31), taxonomy_term_id: housing.id }];
const homes = someServices(2).map((service) =>
  aService({ ...service, attributes, email: 'desk@homes.example' }),
);
const town = aTown(homes, { needs: [housing] });
const SECRET = 'Canarynote of the worker';

let files: SavedFiles;
beforeEach(() => {
  files = watchSavedFiles();
});
afterEach(() => files.restore());

async function fileOf(given: Readonly<Record<string, string>> = {}): Promise<LitElement> {
  const wizard = await wizardWith(town, { mode: 'worker', 'reader-url': '/reader.html', ...given });
  await walkAlone(wizard);
  await pressed(wizard, 'For your file');
  await findByRole(wizard, 'textbox', 'My own notes');
  return wizard;
}

async function pressed(wizard: LitElement, name: string): Promise<void> {
  press(wizard, 'button', name);
  await wizard.updateComplete;
}

function type(wizard: LitElement, name: string, words: string): void {
  const field = byRole(wizard, 'textbox', name);
  if (!field) throw new Error(`There is no field ${name}.`);
  typeInto(field, words);
}

async function saved(wizard: LitElement, name: string): Promise<string> {
  const before = files.count();
  await pressed(wizard, name);
  await until(() => files.count() > before);
  return files.last();
}

describe('a worker’s file', () => {
  it('is offered to a worker, and not to a newcomer', async () => {
    expect(titleOf(await fileOf())).to.equal('For your file');
    const alone = await wizardWith(town);
    await walkAlone(alone);
    expect(byRole(alone, 'button', 'For your file')).to.equal(undefined);
  });

  it('sums up who, what is needed with why and where, and what was shared', async () => {
    const text = textOf(await fileOf());
    expect(text).to.match(/What is needed A home You said: Option no First: Class \d/);
    expect(text).to.match(/What they bring None Steps Find a home Move in What was shared None/);
  });

  it('is saved as JSON and as a table, without the worker’s notes', async () => {
    const wizard = await fileOf();
    type(wizard, 'My own notes', SECRET);
    const json = await saved(wizard, 'Save for your case system (JSON)');
    expect(JSON.parse(json).needs[0].need).to.deep.equal({ id: 'housing', name: 'A home' });
    const csv = await saved(wizard, 'Save as a table (CSV)');
    expect(csv).to.contain('"need","housing","A home"');
    expect(json + csv).to.not.contain(SECRET);
  });
});

describe('a worker’s notes', () => {
  it('stay while the plan is looked at, and are saved where the worker asks for it', async () => {
    const wizard = await fileOf();
    type(wizard, 'My own notes', SECRET);
    await pressed(wizard, 'Back to the plan');
    expect(textOf(wizard)).to.not.contain(SECRET);
    await pressed(wizard, 'For your file');
    expect(await saved(wizard, 'Save my notes (file)')).to.equal(SECRET);
  });

  it('are gone when the next person begins', async () => {
    const wizard = await fileOf();
    type(wizard, 'My own notes', SECRET);
    await pressed(wizard, 'Back to the plan');
    await pressed(wizard, 'Clear everything');
    await pressed(wizard, 'Yes, clear it');
    press(wizard, 'button', 'Start');
    await wizard.updateComplete;
    await walkAlone(wizard);
    await pressed(wizard, 'For your file');
    expect(await saved(wizard, 'Save my notes (file)')).to.equal('');
  });
});

describe('a call or a mail before a letter', () => {
  it('waits until it is known who calls, and says what is wrong beside its field', async () => {
    const wizard = await fileOf();
    type(wizard, 'Phone of your agency (if you want)', 'call us');
    await pressed(wizard, 'Use this');
    expect(focused()?.id).to.equal('sender-name');
    const wrong = allByRole(wizard, 'textbox').filter((field) => field.ariaInvalid === 'true');
    expect(wrong.map(({ id }) => id)).to.deep.equal(['sender-name', 'sender-phone']);
    type(wizard, 'Name of your agency', 'Example Library');
    type(wizard, 'Phone of your agency (if you want)', '');
    await pressed(wizard, 'Use this');
    expect(focused()?.id).to.equal('contact-title');
    expect(textOf(wizard)).to.contain('This is Example Library.');
  });

  it('names the two agencies and a number, and nothing of the person', async () => {
    const wizard = await fileOf();
    type(wizard, 'My own notes', SECRET);
    type(wizard, 'Name of your agency', 'Example Library');
    await pressed(wizard, 'Use this');
    const mail = wizard.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    expect(mail?.href).to.match(/^mailto:desk@homes\.example\?subject=/);
    const body = new URL(mail?.href ?? '').searchParams.get('body') ?? '';
    expect(body).to.match(/We are Example Library\.\r\n.*Our number for this is [0-9A-F]{6}\./s);
    expect(body).to.not.match(/home|Option no|Worker|Canary/i);
  });
});

describe('a worker’s letter', () => {
  async function toLetter(): Promise<LitElement> {
    const wizard = await wizardWith(town, { mode: 'worker', 'reader-url': '/reader.html' });
    await walkAlone(wizard);
    await pressed(wizard, 'Take my story with me');
    await findByRole(wizard, 'textbox', 'Name of your agency');
    return wizard;
  }

  it('asks once who sends it', async () => {
    const wizard = await toLetter();
    expect(titleOf(wizard)).to.equal('Who sends this letter?');
    type(wizard, 'Name of your agency', 'Example Library');
    await pressed(wizard, 'Use this');
    expect(titleOf(wizard)).to.match(/^What do you want to share/);
    await pressed(wizard, 'No, back to my plan');
    await pressed(wizard, 'Take my story with me');
    await until(() => /^What do you want to share/.test(titleOf(wizard)));
  });

  it('leads back to the plan without having sent anything', async () => {
    const wizard = await toLetter();
    await pressed(wizard, 'Back to the plan');
    expect(titleOf(wizard)).to.equal('Your plan');
  });
});

describe('a worker’s file in Arabic', () => {
  it('says all of it in Arabic', async () => {
    const wizard = await wizardWith(town, { mode: 'worker' });
    await walkAlone(wizard);
    await pressed(wizard, 'For your file');
    await findByRole(wizard, 'textbox', 'My own notes');
    wizard.setAttribute('locale', 'ar');
    await until(() => titleOf(wizard) === 'لملفك');
    expect(wizard.shadowRoot?.querySelector('.wizard')?.getAttribute('dir')).to.equal('rtl');
    expect(byRole(wizard, 'textbox', 'ملاحظاتي الخاصة')).to.not.equal(undefined);
  });
});
