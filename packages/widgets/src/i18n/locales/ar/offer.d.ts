import type { LocaleModule } from '@lit/localize';
/** The words of the form for those who offer something, in Arabic. */
export declare const offer: LocaleModule['templates'];
