import type { LocaleModule } from '@lit/localize';
/** The words of letters to a service, and of their reader, in French. */
export declare const handOff: LocaleModule['templates'];
