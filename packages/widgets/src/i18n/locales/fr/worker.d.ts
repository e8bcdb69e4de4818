import { type LocaleModule } from '@lit/localize';
/** The words of a worker's own screens, in French. */
export declare const worker: LocaleModule['templates'];
