import { type LocaleModule } from '@lit/localize';
/** The words of the list of kept postings, and of keeping something on the device. */
export declare const boardKept: LocaleModule['templates'];
