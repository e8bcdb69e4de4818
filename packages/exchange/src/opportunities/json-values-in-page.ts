import { Parser } from 'htmlparser2';

/** A JSON-LD block of a page: its value, or the beginning of what is no JSON. */
export type PageValue =
  | { value: unknown; unreadable?: undefined }
  | { value?: undefined; unreadable: string };

/** The JSON-LD that a saved web page carries in its scripts, in order. Nothing of the page is run. */
export function jsonValuesInPage(html: string): readonly PageValue[] {
  const found: PageValue[] = [];
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, { type = '' }) {
      if (name === 'script' && /^application\/ld\+json\b/i.test(type.trim())) text = '';
    },
    ontext(part) {
      if (text !== undefined) text += part;
    },
    onclosetag(name) {
      if (name !== 'script' || text === undefined) return;
      found.push(parsed(text));
      text = undefined;
    },
  });
  parser.end(html);
  return found;
}

function parsed(text: string): PageValue {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { unreadable: text.trim().slice(0, 120) };
  }
}
