import type { LocaleModule } from '@lit/localize';
/** The words of a plan on paper, in Arabic. */
export declare const handOut: LocaleModule['templates'];
