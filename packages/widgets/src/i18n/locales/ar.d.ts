import type { LocaleModule } from '@lit/localize';
/** Modern Standard Arabic. Buttons are nouns, so that they speak to women and men alike. */
export declare const templates: LocaleModule['templates'];
