import type { Wanted } from './engine.ts';

/** Elements that have a role without saying so; as much as the walks need. */
const OWN_ROLES: Readonly<Record<string, string>> = {
  button: 'button, summary, input[type="submit"]',
  link: 'a[href]',
  searchbox: 'input[type="search"]',
  textbox: 'input:not([type]), input[type="text"]',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  heading: 'h1, h2, h3, h4, h5, h6',
};

/** Looks into every open shadow root, which no selector of the page does. */
export const EVERY_ELEMENT = `function everyElement(root) {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    [element, ...(element.shadowRoot ? everyElement(element.shadowRoot) : [])]);
}`;

/** An expression for the first visible element with the role and the name, or null. */
export function elementExpression({ role, name }: Wanted): string {
  const selector = [OWN_ROLES[role], `[role="${role}"]`].filter(Boolean).join(', ');
  return `(() => {
    ${EVERY_ELEMENT}
    const nameOf = (element) => [element.getAttribute('aria-label'),
      ...[...(element.labels ?? [])].map((label) => label.textContent), element.textContent].join(' ');
    return everyElement(document).find((element) => element.matches(${JSON.stringify(selector)})
      && element.getClientRects().length > 0
      && nameOf(element).includes(${JSON.stringify(name)})) ?? null;
  })()`;
}

/** An expression for the text of the page and of every shadow root in it. */
export const TEXT_EXPRESSION = `(() => {
  ${EVERY_ELEMENT}
  const roots = everyElement(document).flatMap(({ shadowRoot }) => shadowRoot ? [...shadowRoot.children] : []);
  return [document.body, ...roots].map((element) => element.innerText ?? '').join('\\n');
})()`;

/** What to say where an element is not there. */
export function notFound({ role, name }: Wanted): Error {
  return new Error(`There is no visible ${role} called "${name}".`);
}
