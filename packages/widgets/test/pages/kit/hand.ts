import type { Locator, Page } from 'playwright-core';
import type { Finder } from './finder.ts';

/** One way of using a page. Each method is one step of a person's. */
export type Hand = {
  name: string;
  /** Writes into a field; with `enter`, and sends it. */
  write(field: Locator, text: string, enter?: 'enter'): Promise<void>;
  press(target: Locator): Promise<void>;
  /** Ticks a box, or a radio button of a group that begins with `first`. */
  tick(box: Locator, first?: Locator): Promise<void>;
  /** Goes to a tab of a row, from whichever of it is chosen. */
  turn(tab: Locator, row: Locator): Promise<void>;
  /** Takes an option of a select by its words. */
  choose(select: Locator, option: string): Promise<void>;
  /** On a map that waits for a place: its middle. */
  pickMiddle(finder: Pick<Finder, 'map' | 'button'>): Promise<void>;
};

export const mouse = (page: Page): Hand => ({
  name: 'mouse',
  write: async (field, text, enter) => {
    await field.click();
    await page.keyboard.type(text);
    if (enter) await page.keyboard.press('Enter');
  },
  press: (target) => target.click(),
  tick: (box) => box.check(),
  turn: (tab) => tab.click(),
  choose: async (select, option) => void (await select.selectOption(option)),
  pickMiddle: (finder) => finder.map.click(),
});

/** A finger on a phone: what is pressed is tapped. */
export const touch = (page: Page): Hand => ({
  ...mouse(page),
  name: 'touch',
  press: (target) => target.tap(),
  turn: (tab) => tab.tap(),
});

/** Tab, letters, arrows and Enter alone: nothing is focused but by Tab, and by the page itself. */
export const keyboard = (page: Page): Hand => ({
  name: 'keyboard',
  write: async (field, text, enter) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
    if (enter) await page.keyboard.press('Enter');
  },
  press: async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  tick: async (box, first = box) => {
    await tabTo(page, first);
    for (let presses = 0; !(await box.evaluate(isFocused)); presses += 1) {
      if (presses > 20) throw new Error(`The arrow keys do not reach ${box}`);
      await page.keyboard.press('ArrowDown');
    }
    // An arrow has ticked a radio button already.
    if (!(await box.isChecked())) await page.keyboard.press('Space');
  },
  turn: async (tab, row) => {
    await tabTo(page, row.and(page.locator('[aria-selected=true]')));
    for (let presses = 0; !(await tab.evaluate(isFocused)); presses += 1) {
      if (presses > 20) throw new Error(`The arrow keys do not reach ${tab}`);
      await page.keyboard.press('ArrowRight');
    }
  },
  choose: async (select, option) => {
    await tabTo(page, select);
    const chosen = () =>
      select.evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.text.trim());
    for (let presses = 0; (await chosen()) !== option; presses += 1) {
      if (presses > 20) throw new Error(`The arrow keys do not reach "${option}"`);
      await page.keyboard.press('ArrowDown');
    }
  },
  pickMiddle: async (finder) => {
    await tabTo(page, finder.button('map.pick-middle'));
    await page.keyboard.press('Enter');
  },
});

/** A form in which everything is a choice has as many stops as choices. */
const MOST_TABS = 150;

/** @throws Error where Tab does not lead there, or leads out of sight */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate(isFocused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

function isFocused(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
