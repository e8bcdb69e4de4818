import type { LocaleModule } from '@lit/localize';
/** The words of the board's filters. */
export declare const boardFilters: LocaleModule['templates'];
