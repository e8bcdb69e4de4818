import type { LocaleModule } from '@lit/localize';
import { handOff } from './hand-off.ts';
import { handOut } from './hand-out.ts';
import { wizard } from './wizard.ts';
import { worker } from './worker.ts';
import { yours } from './yours.ts';

/** The words of the referral wizard and the referral reader. */
export const templates: LocaleModule['templates'] = {
  ...handOff,
  ...handOut,
  ...wizard,
  ...worker,
  ...yours,
};
