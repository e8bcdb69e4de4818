import { type LocaleModule } from '@lit/localize';
/** The words of the referral wizard. */
export declare const wizard: LocaleModule['templates'];
