import { type LocaleModule } from '@lit/localize';
/** The words around what a person told: keeping it, clearing it, and a screen that many people use. */
export declare const yours: LocaleModule['templates'];
