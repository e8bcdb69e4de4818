import { until } from './until.ts';

/** What Chromium tells a screen reader of an element, behind a flag that the test runner sets. */
type Told = HTMLElement & { computedRole: string; computedName: string };

/** Where a role can be at all: asking Chromium about every element would take a second. */
const CANDIDATES = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input',
  radio: 'input',
  cell: 'td',
  columnheader: 'th',
  combobox: 'select',
  group: 'fieldset, details, [role=group]',
  heading: 'h1, h2, h3, h4',
  link: 'a',
  list: 'ul, ol',
  listitem: 'li',
  navigation: 'nav',
  region: 'section, [role=region]',
  row: 'tr',
  rowheader: 'th',
  search: 'search',
  searchbox: 'input',
  status: '[role=status]',
  table: 'table',
  tab: '[role=tab]',
  textbox: 'input, textarea',
} as const;

export type Role = keyof typeof CANDIDATES;
type Name = string | RegExp;

/** Everything of a role in an element's shadow root, or in the element itself; hidden things are not there. */
export function allByRole(within: Element, role: Role, name?: Name): HTMLElement[] {
  const candidates = (within.shadowRoot ?? within).querySelectorAll<Told>(CANDIDATES[role]);
  return [...candidates].filter((one) => isRole(one, role) && isNamed(one, name));
}

/** The first of a role with this name; undefined when there is none. */
export function byRole(within: Element, role: Role, name?: Name): HTMLElement | undefined {
  const candidates = (within.shadowRoot ?? within).querySelectorAll<Told>(CANDIDATES[role]);
  return [...candidates].find((one) => isRole(one, role) && isNamed(one, name));
}

/** Waits until it is there. */
export async function findByRole(within: Element, role: Role, name?: Name): Promise<HTMLElement> {
  let found: HTMLElement | undefined;
  const look = () => {
    found = byRole(within, role, name);
    return found;
  };
  await until(look, `no ${role} named ${name ?? 'anything'}`);
  return found as unknown as HTMLElement;
}

/** The summary that opens a `<details>`: its role has no name that browsers agree on. */
export async function findSummary(within: Element, words: string): Promise<HTMLElement> {
  let found: HTMLElement | undefined;
  const look = () => {
    const all = [...(within.shadowRoot ?? within).querySelectorAll('summary')];
    found = all.find((one) => textOf(one).includes(words));
    return found;
  };
  await until(look, `no summary with "${words}"`);
  return found as unknown as HTMLElement;
}

/** The words that an element shows, with single spaces. */
export function textOf(element: Element): string {
  return ((element.shadowRoot ?? element).textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function isRole(element: Told, role: Role): boolean {
  return element.computedRole === role;
}

function isNamed({ computedName }: Told, name: Name | undefined): boolean {
  if (name === undefined) return true;
  return typeof name === 'string' ? computedName === name : name.test(computedName);
}
