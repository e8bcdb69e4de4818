import type { LitElement } from 'lit';

const READ_OUT =
  'aria-label aria-description aria-roledescription aria-valuetext placeholder title alt'.split(' ');

/**
 * Texts and labels under a widget in the pseudo-locale that hold Latin letters, and are neither in brackets nor content.
 *
 * @param content what documents say, as `textsIn` has it: it is not the interface's to translate
 */
export function outsideOfMessages({ shadowRoot }: LitElement, content: ReadonlySet<string>): string[] {
  if (!shadowRoot) return [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) texts.push(...READ_OUT.map((name) => node.getAttribute(name) ?? ''));
    else if (node.parentElement?.localName !== 'style') texts.push(node.textContent ?? '');
  }
  return texts
    .flatMap((text) => text.split(/⟦[^⟧]*⟧/))
    .map(tidy)
    .filter((piece) => isForgotten(piece, content));
}

/** What stands between the parts of a line, of a list, and of an address, a time or a pair. */
const SEPARATORS = [/·/, /,| и /, /[/:()]| – /];

/** A piece is content, or made of pieces that are. */
function isForgotten(
  piece: string,
  content: ReadonlySet<string>,
  [separator, ...finer] = SEPARATORS,
): boolean {
  if (isContent(piece, content)) return false;
  return !separator || piece.split(separator).some((part) => isForgotten(tidy(part), content, finer));
}

function isContent(piece: string, content: ReadonlySet<string>): boolean {
  const isExampleCode = /^[A-Z]\d[A-Z]$/.test(piece);
  return content.has(piece) || isExampleCode || !/[A-Za-z]/.test(piece.replace('CA$', ''));
}

/** Every text in a document. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [tidy(value)];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
