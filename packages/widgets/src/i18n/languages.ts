import type { LocaleModule } from '@lit/localize';

/** An interface language beside English: where its words are and how they were made. */
export interface InterfaceLanguage {
  load: () => Promise<LocaleModule>;
  method: 'human' | 'machine';
  /** True once a person who speaks the language has read every line. */
  reviewed: boolean;
  /** Where `Intl` should take dates and numbers from. */
  formats: string;
}

/** Every interface language but English, the one the source is written in. A new language is one file and one entry. */
export const languages: Readonly<Record<string, InterfaceLanguage>> = {
  fr: { load: () => import('./locales/fr.ts'), method: 'machine', reviewed: false, formats: 'fr-CA' },
  // Phone numbers and addresses are in Latin digits, so the other numbers are too.
  ar: { load: () => import('./locales/ar.ts'), method: 'machine', reviewed: false, formats: 'ar-u-nu-latn' },
};
