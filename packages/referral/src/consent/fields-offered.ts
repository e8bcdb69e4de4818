import type { ReferralDraft } from '../document/referral.ts';
import { sharedFields } from './shared-fields.ts';

/** Something a person may choose to share. */
export interface OfferedField {
  /** Where it stands in the draft, as a JSON Pointer: `/people/0/needs/1/reasons`. */
  path: string;
  /** The field's name, to put words to: `reasons`. */
  field: string;
  /** What would be shared. */
  value: unknown;
}

/** Every field that a draft holds and that nobody may share without consent, in the order to show them. */
export function fieldsOffered(draft: ReferralDraft): readonly OfferedField[] {
  return [
    ...draft.people.flatMap((person, at) => [
      ...offered(person, `/people/${at}`, sharedFields.person),
      ...(person.needs ?? []).flatMap((need, which) =>
        offered(need, `/people/${at}/needs/${which}`, sharedFields.need),
      ),
    ]),
    ...offered(draft, '', sharedFields.referral),
    ...offered(draft.contact ?? {}, '/contact', sharedFields.contact),
  ];
}

function offered(part: object, path: string, fields: readonly string[]): OfferedField[] {
  return fields.flatMap((field) => {
    const value: unknown = Reflect.get(part, field);
    return value === undefined ? [] : [{ path: `${path}/${field}`, field, value }];
  });
}
