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
export declare const languages: Readonly<Record<string, InterfaceLanguage>>;
