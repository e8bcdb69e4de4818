import { msg, str } from '@lit/localize';
import type {
  ContactWishes,
  OfferedField,
  ReferredReason,
  SharedPerson,
} from '@newcomer-portal/referral/hand-off';
import { familyLabel, genderLabel, statusLabel } from '../labels/person-label.ts';
import type { ReferralWords } from './referral-words.ts';

type Show = (value: never, words: ReferralWords) => string;

/** What a person shares in one field, in words. */
export function valueText(
  { field, value }: Pick<OfferedField, 'field' | 'value'>,
  words: ReferralWords,
): string {
  const show = shows.get(field);
  if (show) return show(value as never, words);
  return Array.isArray(value) ? words.formats.list(value.map(String)) : String(value);
}

const shows: ReadonlyMap<string, Show> = new Map<string, Show>(
  Object.entries({
    relation: (relation: NonNullable<SharedPerson['relation']>) => relations[relation](),
    born: (day: string, { formats }) => formats.day(day),
    age: (age: number, { formats }) => formats.years(age),
    gender: (gender: NonNullable<SharedPerson['gender']>) => genderLabel(gender),
    status: (status: NonNullable<SharedPerson['status']>) => statusLabel(status),
    months_in_country: (months: number, { formats }) => formats.number(months),
    languages: (tags: string[], { formats }) => formats.list(tags.map((tag) => formats.language(tag))),
    language: (tag: string, { formats }) => formats.language(tag),
    language_levels: levelsText,
    family: (family: NonNullable<SharedPerson['family']>, { formats }) =>
      formats.list(family.map(familyLabel)),
    income: (income: number, { formats }) => formats.number(income),
    interpreter: (isNeeded: boolean) => (isNeeded ? yesText() : noText()),
    need: (code: string, { need }) => need(code),
    reasons: reasonsText,
    phone: phoneText,
    email: ({ address, safe }: NonNullable<ContactWishes['email']>) => withSafety(address, safe, undefined),
  } satisfies Record<string, Show>),
);

function levelsText(
  levels: NonNullable<SharedPerson['language_levels']>,
  { formats }: ReferralWords,
): string {
  const told = Object.entries(levels).map(
    ([tag, level]) => `${formats.language(tag)} ${formats.number(level)}`,
  );
  return formats.list(told);
}

function reasonsText(reasons: readonly ReferredReason[], { formats, options }: ReferralWords): string {
  const said = reasons.flatMap(({ question, chosen }) => (chosen ? [options(question, chosen)] : []));
  const lacking = reasons.flatMap(({ question, lacking: ids }) => (ids ? [options(question, ids)] : []));
  return formats.list([...said, ...lacking.map(lackText)]);
}

function phoneText({ number, safe, when }: NonNullable<ContactWishes['phone']>): string {
  return withSafety(number, safe, when);
}

/** A number or address is never shown without whether it may be used. */
function withSafety(where: string, safe: boolean | undefined, when: string | undefined): string {
  const warning = safe === false ? [notSafe()] : safe ? [isSafe()] : [];
  return [where, ...warning, ...(when ? [when] : [])].join(' – ');
}

const relations: Record<NonNullable<SharedPerson['relation']>, () => string> = {
  self: () => msg('the person', { id: 'relation.self', desc: 'Who this is in the family' }),
  partner: () =>
    msg('husband, wife or partner', { id: 'relation.partner', desc: 'Who this is in the family' }),
  child: () => msg('child', { id: 'relation.child', desc: 'Who this is in the family' }),
  parent: () => msg('parent', { id: 'relation.parent', desc: 'Who this is in the family' }),
  other: () => msg('other', { id: 'relation.other', desc: 'Who this is in the family' }),
};

function lackText(things: string): string {
  return msg(str`not yet: ${things}`, {
    id: 'value.lacking',
    desc: '0: papers or things that a person lacks',
  });
}

function isSafe(): string {
  return msg('it is safe to call', { id: 'value.safe', desc: 'After a phone number' });
}

function notSafe(): string {
  return msg('it may not be safe to call', { id: 'value.not-safe', desc: 'After a phone number' });
}

function yesText(): string {
  return msg('yes', { id: 'value.yes', desc: 'Something shared is so' });
}

function noText(): string {
  return msg('no', { id: 'value.no', desc: 'Something shared is not so' });
}
