import type { LocaleModule } from '@lit/localize';
/** The words of the steps to one's own work. */
export declare const boardLadder: LocaleModule['templates'];
