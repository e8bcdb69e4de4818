import type { OfferWordField } from '../offer-draft.ts';

/** Words in an offer that keep newcomers away, as data; the reason and a better way are told where it is shown. */
export interface OfferHint {
  code: OfferHintCode;
  field: OfferWordField;
  /** The words as typed, 120 characters at most; empty where something is not said. */
  found: string;
  /** Where in the field they begin, in UTF-16 units of its NFC form. */
  at: number;
}

export type OfferHintCode =
  /** A birthplace is asked for where a level of a language is meant. */
  | 'native_speaker'
  /** Nobody's language is perfect, and an accent says nothing about skill. */
  | 'perfect_language'
  /** The same work counts for less because it was done elsewhere. */
  | 'canadian_experience'
  | 'canadian_education'
  /** Most newcomers may work long before they are citizens. */
  | 'citizens_only'
  /** Speaks to an age. */
  | 'age'
  /** A name for work that speaks to men or to women. */
  | 'gender'
  /** Speaks of a body, where a task is meant. */
  | 'body'
  /** A car costs more than a first wage. */
  | 'own_car'
  /** Nobody can tell from outside whether they fit. */
  | 'culture_fit'
  /** A figure of speech that no class teaches. */
  | 'figure_of_speech'
  /** One sentence of more than 25 words. */
  | 'long_sentence'
  /** Long words in long sentences, over the whole text. */
  | 'hard_text'
  /** A job's week has no hours: what an hour pays cannot be told. */
  | 'no_hours'
  /** Whoever learns a language does not know whether theirs is enough. */
  | 'no_language_level';
