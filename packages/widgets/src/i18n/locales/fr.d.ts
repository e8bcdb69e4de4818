import { type LocaleModule } from '@lit/localize';
/** French as it is written in Canada: a space that does not break stands before a colon, and nowhere else. */
export declare const templates: LocaleModule['templates'];
