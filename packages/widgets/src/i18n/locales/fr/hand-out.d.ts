import { type LocaleModule } from '@lit/localize';
/** The words of a plan on paper, in French. */
export declare const handOut: LocaleModule['templates'];
