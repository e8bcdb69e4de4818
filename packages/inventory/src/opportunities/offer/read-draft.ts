import { isRecord } from '../../reading/is-record.ts';
import { parseJson } from '../../reading/parse-json.ts';
import { Id } from '../../schema/primitives.ts';
import type { OfferDraft } from './offer-draft.ts';
import { DRAFT_FORMAT } from './write-draft.ts';

/**
 * Reads the file of a draft. A field that does not fit, or that a newer form has, is left as it is in `blank`.
 *
 * @param text from anywhere
 * @returns undefined where it is no draft at all
 */
export function readDraft(text: string, blank: OfferDraft): OfferDraft | undefined {
  const { value } = parseJson(text);
  if (!isRecord(value) || value.format !== DRAFT_FORMAT || !isRecord(value.draft)) return undefined;
  const { draft } = value;
  const kept = Object.entries(blank).map(([field, empty]) => {
    const found = Object.hasOwn(draft, field) ? draft[field] : undefined;
    return [field, fits(found, empty) ? found : empty];
  });
  const read: OfferDraft = Object.fromEntries(kept);
  return Id.safeParse(read.id).success ? read : { ...read, id: blank.id };
}

/** A draft holds texts, ticks and lists of codes. */
function fits(found: unknown, empty: unknown): boolean {
  if (!Array.isArray(empty)) return typeof found === typeof empty;
  return Array.isArray(found) && found.every((entry) => typeof entry === 'string');
}
