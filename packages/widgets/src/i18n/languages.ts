import type { LocaleModule } from '@lit/localize';

/** Words that are fetched with the elements that say them. */
export type WordsPart = 'referral' | 'opportunities';

/** An interface language beside English: where its words are and how they were made. */
export interface InterfaceLanguage {
  /** The words that every element says, and all of the finder's. */
  load: () => Promise<LocaleModule>;
  parts: Readonly<Record<WordsPart, () => Promise<LocaleModule>>>;
  method: 'human' | 'machine';
  /** True once a person who speaks the language has read every line. */
  reviewed: boolean;
  /** Where `Intl` should take dates and numbers from. */
  formats: string;
}

/** Every interface language but English, the one the source is written in. A new language is one entry with its files. */
export const languages: Readonly<Record<string, InterfaceLanguage>> = {
  fr: {
    load: () => import('./locales/fr.ts'),
    parts: {
      referral: () => import('./locales/fr/referral.ts'),
      opportunities: () => import('./locales/fr/opportunities.ts'),
    },
    method: 'machine',
    reviewed: false,
    formats: 'fr-CA',
  },
  // Phone numbers and addresses are in Latin digits, so the other numbers are too.
  ar: {
    load: () => import('./locales/ar.ts'),
    parts: {
      referral: () => import('./locales/ar/referral.ts'),
      opportunities: () => import('./locales/ar/opportunities.ts'),
    },
    method: 'machine',
    reviewed: false,
    formats: 'ar-u-nu-latn',
  },
};
