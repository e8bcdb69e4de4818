import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { textsIn, outsideOfMessages as wordsOutside } from '../../test/elements/outside-of-messages.ts';
import { addPseudoLocale } from '../../test/elements/pseudo-locale.ts';
import { languages } from './languages.ts';

const DATA = '/__wds-outside-root__/2/data';
const TOWN = `${DATA}/example-town`;
const QUESTIONS = `${DATA}/referral/questions.json`;
const FOLLOW_UP = `${DATA}/referral/follow-up.json`;
const TILES = { tiles: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Streets by Tiles Example' };

/** Every text of the town's documents: what they say is not the interface's to translate. */
let content: ReadonlySet<string>;
let finder: LitElement;

/** A Latin letter outside of brackets is content, or it was not translated. */
before(async () => {
  await addPseudoLocale(languages);
  await import('../define/referral-wizard.ts');
  await import('../define/service-finder.ts');
  content = new Set([...(await textsOfTown()), TILES.attribution, 'tiles.example']);
});

describe('in a pseudo-locale, no words of the interface stand outside of a message', () => {
  beforeEach(async () => {
    finder = await openFinder('inventory.json');
  });
  afterEach(() => finder.remove());

  it('on the first screen, with a filter of each kind on', async () => {
    expect(outsideOfMessages(finder)).to.deep.equal([]);
    for (const box of (await openFilters()).slice(0, 8)) {
      await press(box);
      expect(outsideOfMessages(finder)).to.deep.equal([]);
    }
  });

  it('when nothing is found, and when the words were understood as a need or spelt anew', async () => {
    for (const words of ['qqqqzzzz', 'doctor', 'english classes', 'libary']) {
      await type('#words', words);
      expect(outsideOfMessages(finder), words).to.deep.equal([]);
    }
  });

  it('when a need is chosen', async () => {
    await press(one('[data-need]'));
    expect(one('.chosen').textContent?.trim()).to.not.equal('');
    expect(outsideOfMessages(finder)).to.deep.equal([]);
  });

  it('when the person says where they are, well or badly', async () => {
    await press(one('.near-form > button'));
    expect(outsideOfMessages(finder)).to.deep.equal([]);
    for (const code of ['hello', 'X0X 0X0']) {
      await tellPlace(code);
      await waitUntil(() => one('.trouble').textContent?.trim());
      expect(outsideOfMessages(finder), code).to.deep.equal([]);
    }
    await tellPlace('Z1A 1A1');
    await waitUntil(() => all('.distance').length > 0);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
  });

  it('in the details of every service', async () => {
    const ids = all('.results [data-listing]').map(({ dataset }) => dataset.listing);
    expect(ids.length).to.be.greaterThan(40);
    for (const id of ids) {
      await press(one(`[data-listing="${id}"]`));
      await waitUntil(() => all('#detail-title').length > 0);
      expect(outsideOfMessages(finder), id).to.deep.equal([]);
      await press(one('#back'));
    }
  });

  it('on the map, while a place is picked on it, and on the sheet of a place', async () => {
    await press(one('[data-view=map]'));
    await waitUntil(() => all('.map-marker button').length > 0);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
    await press(one('.map-place'));
    await waitUntil(() => all('.sheet').length > 0);
    await press(one('.near-form > button:nth-of-type(2)'));
    expect(all('.picking-bar').length).to.equal(1);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
  });

  it('among the areas, with the gaps, the numbers and one area open', async () => {
    await press(one('[data-view=areas]'));
    await waitUntil(() => all('[data-area]').length > 0);
    for (const button of all('.areas .actions button')) await press(button);
    await press(one('[data-area]'));
    await waitUntil(() => all('.area-card').length > 0);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
  });
});

async function openFilters(): Promise<HTMLInputElement[]> {
  await press(one('.filters > summary'));
  const boxes = () => all<HTMLInputElement>('.filters input[type=checkbox]');
  await waitUntil(() => boxes().length > 8);
  return boxes();
}

describe('in a pseudo-locale, no words of the wizard stand outside of a message', () => {
  afterEach(() => finder.remove());

  for (const mode of ['self', 'worker'] as const) {
    it(`from the welcome to the plan and the list of answers: ${mode}`, async () => {
      finder = await openWizard(mode);
      expect(outsideOfMessages(finder)).to.deep.equal([]);
      await press(one('#start'));
      for (let screens = 0; all('.question').length > 0; screens += 1) {
        expect(screens).to.be.lessThan(20);
        await answerQuestion();
      }
      await press(all('.check input')[0] as HTMLElement);
      expect(all('.planned').length).to.be.greaterThan(2);
      expect(outsideOfMessages(finder)).to.deep.equal([]);
      await press(one('#answers'));
      expect(outsideOfMessages(finder)).to.deep.equal([]);
    });
  }
});

describe('in a pseudo-locale, no words of a worker’s own screens stand outside of a message', () => {
  afterEach(() => finder.remove());

  it('in the file, the follow-up and its answers', async () => {
    finder = await openWizard('worker');
    await press(one('#start'));
    while (all('.question').length > 0) await answerQuestion();
    await press(one('#file'));
    await waitUntil(() => all('#own-notes').length > 0);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
    await press(one('.sender [type=submit]'));
    expect(outsideOfMessages(finder)).to.deep.equal([]);
    await press(one('.file #follow-up'));
    await waitUntil(() => all('form.follow-up').length > 0);
    for (const box of all('.follow-up fieldset input:first-of-type')) await press(box);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
    await press(one('.follow-up [type=submit]'));
    expect(all('.changes').length).to.equal(1);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
  });
});

describe('the search for words outside of messages', () => {
  afterEach(() => finder.remove());

  it('looks at the notice where a file is no list', async () => {
    finder = await openFinder('places.json');
    expect(all('.notice.trouble').length).to.equal(1);
    expect(outsideOfMessages(finder)).to.deep.equal([]);
  });

  it('finds words that somebody forgot, in a text, a label and a value of a message', async () => {
    finder = await openFinder('places.json');
    const planted = document.createElement('p');
    planted.title = 'Forgotten';
    planted.textContent = '⟦Ouvert jusqu’à ⟧noon, 12:00 понедельник';
    finder.shadowRoot?.append(planted);
    expect(outsideOfMessages(finder)).to.deep.equal(['Forgotten', 'noon, 12:00 понедельник']);
  });
});

function outsideOfMessages(element: LitElement): string[] {
  return wordsOutside(element, content);
}

async function textsOfTown(): Promise<Set<string>> {
  const files = ['inventory.json', 'areas.json', 'places.json', 'base-map.json'].map(
    (file) => `${TOWN}/${file}`,
  );
  const documents = await Promise.all(
    [...files, QUESTIONS, FOLLOW_UP].map((file) => fetch(file).then((answer) => answer.json())),
  );
  return new Set(textsIn(documents));
}

async function openFinder(list: string): Promise<LitElement> {
  const element = document.createElement('newcomer-service-finder');
  element.locale = 'en-XA';
  element.src = `${TOWN}/${list}`;
  element.places = `${TOWN}/places.json`;
  element.areas = `${TOWN}/areas.json`;
  element.baseMap = `${TOWN}/base-map.json`;
  element.tiles = TILES.tiles;
  element.tilesAttribution = TILES.attribution;
  element.pageSize = 500;
  document.body.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.results, .notice.trouble'));
  return element;
}

async function openWizard(mode: 'self' | 'worker'): Promise<LitElement> {
  const element = document.createElement('newcomer-referral-wizard');
  Object.assign(element, { locale: 'en-XA', mode, src: `${TOWN}/inventory.json`, questions: QUESTIONS });
  element.places = `${TOWN}/places.json`;
  element.followUp = FOLLOW_UP;
  document.body.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('#start'));
  return element;
}

/** Takes the second option of a question, or the first two; a family has ages that can and that cannot be read. */
async function answerQuestion(): Promise<void> {
  expect(outsideOfMessages(finder)).to.deep.equal([]);
  if (all('input[name=age]').length > 0) {
    one<HTMLInputElement>('#age-1').value = '!';
    await press(one('#next'));
    expect(outsideOfMessages(finder)).to.deep.equal([]);
    one<HTMLInputElement>('#age-1').value = '34';
    if (all('#add-person').length > 0) await press(one('#add-person'));
  } else if (all('#next').length === 0) return press(all('button.option')[1] ?? one('button.option'));
  for (const box of all('ul.options').flatMap((list) => [...list.querySelectorAll('input')].slice(0, 2)))
    await press(box);
  return press(one('#next'));
}

async function tellPlace(code: string): Promise<void> {
  one<HTMLInputElement>('#place').value = code;
  await press(one('.near-form [type=submit]'));
}

async function type(selector: string, text: string): Promise<void> {
  const field = one<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await finder.updateComplete;
}

async function press(element: HTMLElement): Promise<void> {
  element.click();
  await finder.updateComplete;
}

function all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...(finder.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = all<E>(selector)[0];
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
}
