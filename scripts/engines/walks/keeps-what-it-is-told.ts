import { until } from '../../workspace/until.ts';
import type { EnginePage } from '../engine.ts';
import { EVERY_ELEMENT } from '../in-page.ts';
import { testimonyOf, toldIn, watch } from '../testimony.ts';
import type { Walk } from '../walk.ts';

const WORDS_EACH = 22;
const LETTERS = 18;
/** Values that are found nowhere but in what this walk types. */
const WORDS = Array.from(
  { length: 100 - LETTERS },
  (_, index) => `Zqcanary${String(index).padStart(3, '0')}x`,
);
const PHONES = Array.from({ length: LETTERS }, (_, index) => `705-555-${9000 + index}`);
const PLANTED = [...WORDS, ...PHONES];

/**
 * A newcomer types a hundred things into the finder, the board, the letters and the reader. None is in a request, an
 * event, an address, a title, the storage, the page around the elements or the log.
 */
export const keepsWhatItIsTold: Walk = {
  name: 'of a hundred things that were typed, none is told to anybody',
  run: async (page, url, heard) => {
    const left = [...WORDS];
    const planted = (count: number) => left.splice(0, count);
    await searches(page, `${url}/example-town.html`, 'Services found', planted(WORDS_EACH));
    await searches(page, `${url}/work.html`, 'Found:', planted(WORDS_EACH));
    await writesLetters(page, url, planted);
    if (left.length > 0) throw new Error(`${left.length} values were not typed`);
    assertUntold('the requests', heard());
    await provesTheWatch(page, heard);
  },
};

/** Words in the search box, and in the field for a place. */
async function searches(
  page: EnginePage,
  address: string,
  ready: string,
  words: readonly string[],
): Promise<void> {
  await begin(page, address, ready);
  const place = words.length / 2;
  for (const word of words.slice(0, place)) await fill(page, 'input[type=search]', word);
  for (const word of words.slice(place)) {
    await fill(page, 'input[name=place]', word);
    await page.click({ role: 'button', name: 'Show near me' });
  }
  await until(async () => (await page.text()).includes('This is not a postal code'), 'the place was read');
  assertUntold(address, await testimonyOf(page));
}

/** Letters with a name, a number and a note, each made with other words; the last one is opened and declined. */
async function writesLetters(
  page: EnginePage,
  url: string,
  planted: (count: number) => string[],
): Promise<void> {
  await begin(page, `${url}/plan.html`, 'Get your own plan');
  await page.click({ role: 'button', name: 'Start' });
  await until(async () => (await page.text()).includes('Who needs help?'), 'the first question');
  await page.click({ role: 'button', name: 'Me' });
  await until(async () => {
    if ((await page.text()).includes('Go here first')) return true;
    await page.click({ role: 'button', name: 'Skip' }).catch(() => undefined);
    return false;
  }, 'the plan');
  for (let letter = 1; letter <= LETTERS; letter += 1) {
    await page.click({ role: 'button', name: 'Take my story with me' });
    await until(async () => (await page.text()).includes('What you told us'), 'the form of the letter');
    const [name = '', note = ''] = planted(2);
    await fill(page, 'input[name=name]', name);
    await fill(page, 'input[name=phone]', PHONES[letter - 1] ?? '');
    await fill(page, 'input[name=note]', note);
    await choose(page, 'input[name=purpose]');
    await choose(page, 'input[name=months]');
    await page.click({ role: 'button', name: 'Yes, make the letter' });
    await until(() => has(page, 'input.copied'), 'the letter');
    if (letter < LETTERS) await page.click({ role: 'button', name: 'Back to my plan' });
  }
  const link = String(await fieldValue(page, 'input.copied'));
  assertUntold('the page with the letters', await testimonyOf(page));
  await begin(page, link, 'What can you do?');
  await choose(page, 'input[name=move][value=re_routed]');
  await until(() => has(page, 'input[name=to]'), 'the fields of the answer');
  const [to = '', note = ''] = planted(2);
  await fill(page, 'input[name=to]', to);
  await fill(page, 'input[name=note]', note);
  await page.click({ role: 'button', name: 'Make the answer' });
  await until(() => has(page, 'input.copied'), 'the answer');
  assertUntold('the page that reads letters', await testimonyOf(page));
}

/** What would be told is seen: without this, a watch that sees nothing would pass. */
async function provesTheWatch(page: EnginePage, heard: () => string): Promise<void> {
  const [secret = ''] = WORDS;
  await page.evaluate(`void fetch('/nowhere?${secret}').catch(() => 0)`);
  await until(async () => toldIn(heard(), [secret]).length > 0, 'a request that tells is heard');
  await page.evaluate(`void (document.title = '${secret}')`);
  if (toldIn(await testimonyOf(page), [secret]).length === 0)
    throw new Error('A title that tells was not seen');
}

async function begin(page: EnginePage, address: string, ready: string): Promise<void> {
  await page.open(address);
  await watch(page);
  await until(async () => (await page.text()).includes(ready), `"${ready}" on ${new URL(address).pathname}`);
}

function assertUntold(where: string, text: string): void {
  const told = toldIn(text, PLANTED);
  if (told.length > 0) throw new Error(`${where}: told ${told.join(', ')}`);
}

async function fill(page: EnginePage, selector: string, value: string): Promise<void> {
  await act(
    page,
    selector,
    `one.value = ${JSON.stringify(value)}; for (const type of ['input', 'change'])
    one.dispatchEvent(new Event(type, { bubbles: true, composed: true }));`,
  );
}

async function choose(page: EnginePage, selector: string): Promise<void> {
  await act(page, selector, 'if (!one.checked) one.click();');
}

async function has(page: EnginePage, selector: string): Promise<boolean> {
  return Boolean(await fieldValue(page, selector));
}

/** The value of the first such field; undefined where there is none. */
function fieldValue(page: EnginePage, selector: string): Promise<unknown> {
  return page.evaluate(`(() => { ${EVERY_ELEMENT}
    const one = everyElement(document).find((each) => each.matches('${selector}'));
    return one && (one.value || ' '); })()`);
}

async function act(page: EnginePage, selector: string, what: string): Promise<void> {
  const done = await page.evaluate(`(() => { ${EVERY_ELEMENT}
    const one = everyElement(document).find((each) => each.matches('${selector}'));
    if (!one) return false;
    ${what}
    return true; })()`);
  if (!done) throw new Error(`There is no ${selector}`);
}
