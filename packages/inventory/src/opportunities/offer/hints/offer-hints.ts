import { cleanText } from '../clean-text.ts';
import { isAsked } from '../is-asked.ts';
import type { OfferDraft, OfferWordField } from '../offer-draft.ts';
import { hintWords } from './hint-words.ts';
import { isWaived } from './is-waived.ts';
import type { OfferHint } from './offer-hint.ts';
import { readingHints } from './reading-hints.ts';
import { type TypedSentence, typedSentences } from './typed-sentences.ts';

const titles = ['title', 'other_title'] as const;
const texts = [
  'description',
  'other_description',
  'transportation',
  'pay_note',
  'credential',
  'apply_note',
] as const;

/**
 * What in an offer keeps newcomers away without need, in the form's order: each kind once a field. English and French
 * words are read. A hint is advice; nothing has to be done about one.
 */
export function offerHints(draft: OfferDraft): readonly OfferHint[] {
  return [
    ...titles.flatMap((field) => wordHints(field, typedSentences(draft[field]))),
    ...texts.flatMap((field) => {
      const sentences = typedSentences(draft[field]);
      return [...wordHints(field, sentences), ...readingHints(field, sentences).slice(0, 1)];
    }),
    ...unsaid(draft),
  ];
}

function wordHints(field: OfferWordField, sentences: readonly TypedSentence[]): OfferHint[] {
  return hintWords.flatMap(([code, words]) => {
    for (const { plain, written, at } of sentences) {
      const match = words.exec(plain);
      if (!match || isWaived(plain, match.index, match.index + match[0].length)) continue;
      const found = written.slice(match.index, match.index + match[0].length);
      return [{ code, field, found, at: at + match.index }];
    }
    return [];
  });
}

/** What a reader would ask first. It is only missed once the offer has a text. */
function unsaid(draft: OfferDraft): OfferHint[] {
  const isSaid = (field: OfferWordField) => cleanText(draft[field]) !== '';
  if (!isSaid('description')) return [];
  const isPaid = isAsked('pay_minimum', draft.kind) && (isSaid('pay_minimum') || isSaid('pay_maximum'));
  const hasHours = draft.pay_unit === 'hour' || isSaid('hours_minimum') || isSaid('hours_maximum');
  return [
    ...(isPaid && !hasHours ? [missed('no_hours', 'hours_minimum')] : []),
    ...(isSaid('english') || isSaid('french') ? [] : [missed('no_language_level', 'english')]),
  ];
}

function missed(code: OfferHint['code'], field: OfferWordField): OfferHint {
  return { code, field, found: '', at: 0 };
}
