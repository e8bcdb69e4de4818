import type { LocaleModule } from '@lit/localize';
/** The words of an open posting. */
export declare const boardPosting: LocaleModule['templates'];
