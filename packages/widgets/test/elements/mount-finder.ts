import { fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { findByRole } from './by-role.ts';

let inlines = 0;

/** Writes a document into the page; its address is what a widget's `src` takes. */
export function inlineDocument(content: unknown, into: Element = document.body): string {
  inlines += 1;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = `document-${inlines}`;
  script.textContent = JSON.stringify(content);
  into.append(script);
  return `#${script.id}`;
}

/** A finder in the page with these attributes, whatever becomes of it. */
export async function mountFinder(attributes: Readonly<Record<string, string>>): Promise<LitElement> {
  const wrapper = await fixture(html`<div></div>`);
  const finder = document.createElement('newcomer-service-finder') as LitElement;
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  wrapper.append(finder);
  await finder.updateComplete;
  return finder;
}

/** A finder that shows an inventory's list. Documents beside it are written into the page too. */
export async function finderWith(
  inventory: unknown,
  attributes: Readonly<Record<string, string>> = {},
  documents: Readonly<Record<string, unknown>> = {},
): Promise<LitElement> {
  const addresses = Object.entries(documents).map(([name, content]) => [name, inlineDocument(content)]);
  const finder = await mountFinder({
    src: inlineDocument(inventory),
    ...Object.fromEntries(addresses),
    ...attributes,
  });
  await findByRole(finder, 'searchbox');
  return finder;
}
