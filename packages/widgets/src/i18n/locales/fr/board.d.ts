import { type LocaleModule } from '@lit/localize';
/** The words of the board of opportunities. */
export declare const board: LocaleModule['templates'];
