import { readFileSync } from 'node:fs';
import { WORKSPACE_ROOT } from '../../../../../scripts/workspace/root.ts';
import { hostileLinks, hostileTexts } from './hostile-texts.ts';

/** Fields that hold an address to go to. */
const LINKS = 'url website uri email schedule_link licence_url assurer_email extent phone'.split(' ');

/** Fields that hold words; also those of translations and of what people type. */
const TEXTS = [
  'name description text note notes notice publisher licence alternate_name title department address_1 address_2',
  'city region details transportation attention assured_by document option interpretation_services alert question',
  'eligibility_description application_process fees_description referred_by amount_description label value',
  'taxonomy postal_code state_province certificate assured_by source key',
]
  .join(' ')
  .split(' ');

/** Lists of words, by language. */
const WORD_LISTS = ['en', 'fr', 'ar'];

/** Keys that every object has, and that a careless program would follow. */
const PROTOTYPE_KEYS =
  '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":"x","hasOwnProperty":1,';

/**
 * A file of Example Town with a payload in each of its texts and links, and prototype keys in each of its records.
 * The rest is as it was, so that the file is read and shown.
 */
export function hostileFile(file: 'inventory' | 'areas' | 'base-map'): string {
  return hostile(JSON.parse(readFileSync(`${WORKSPACE_ROOT}data/example-town/${file}.json`, 'utf8')));
}

/** The same of any document. */
export function hostile(sound: unknown): string {
  return JSON.stringify(spoiler()(sound)).replaceAll(
    /\{(?="(id|schema_version|type)")/g,
    `{${PROTOTYPE_KEYS}`,
  );
}

/** Walks through a document; each payload is used again when all have been. */
function spoiler(): (value: unknown) => unknown {
  const nextText = inTurn(hostileTexts);
  const nextLink = inTurn(hostileLinks);
  return function spoil(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((one) => spoil(one, WORD_LISTS.includes(key) ? 'text' : ''));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, spoil(inside, name)]));
    if (typeof value !== 'string') return value;
    if (LINKS.includes(key)) return nextLink();
    return TEXTS.includes(key) ? nextText() : value;
  };
}

function inTurn(payloads: readonly string[]): () => string {
  let next = 0;
  return () => {
    next += 1;
    return payloads[(next - 1) % payloads.length] ?? '';
  };
}
