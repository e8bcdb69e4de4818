import { type LocaleModule } from '@lit/localize';
/** The words of the board's filters, in the French of Canada. */
export declare const boardFilters: LocaleModule['templates'];
