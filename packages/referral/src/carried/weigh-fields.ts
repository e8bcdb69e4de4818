import { fieldsOffered } from '../consent/fields-offered.ts';
import type { Referral } from '../document/referral.ts';
import { carryReferral } from './carry-referral.ts';

export interface FieldWeight {
  path: string;
  field: string;
  /** How many characters shorter the link is without it. */
  characters: number;
}

/** What each shared field adds to a carried referral, the heaviest first: what to leave out when it is too big. */
export function weighFields(referral: Referral): readonly FieldWeight[] {
  const whole = carryReferral(referral).length;
  return fieldsOffered(referral)
    .map(({ path, field }) => ({
      path,
      field,
      characters: whole - carryReferral(without(referral, path)).length,
    }))
    .sort((one, other) => other.characters - one.characters);
}

function without(referral: Referral, path: string): Referral {
  const copy = structuredClone(referral);
  const steps = path.slice(1).split('/');
  const field = steps.pop() ?? '';
  const part = steps.reduce<unknown>((inner, step) => Reflect.get(inner as object, step), copy);
  Reflect.deleteProperty(part as object, field);
  return copy;
}
