import { LoadFailure } from './load-failure.ts';

/**
 * The text of a `<script type="application/json">` in the page, for `src="#id"`.
 *
 * @throws {LoadFailure} when the page has no such element
 */
export function inlineText(hash: string, root: Document | ShadowRoot): string {
  const text = root.getElementById(hash.slice(1))?.textContent;
  if (text) return text;
  throw new LoadFailure('missing_element', hash, { detail: `no element with the id "${hash.slice(1)}"` });
}
