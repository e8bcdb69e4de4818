import type { Posting } from '../board.ts';

/** Mailboxes that anybody opens in a minute. Those of internet providers are left out: small shops use them. */
const FREE =
  /@(?:(?:gmail|googlemail|aol|mail|email|icloud|me|protonmail|proton|tutanota|inbox|usa|qq|163|126)\.(?:com|me|net)|(?:hotmail|outlook|live|msn|yahoo|ymail|gmx|yandex)\.[a-z]{2,3}(?:\.[a-z]{2})?)$/i;
const ADDRESS = /[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}/gi;

/**
 * The first free mailbox that a workplace with a name answers from, and the field it stands in. Clubs and neighbours
 * who look for volunteers often have no other, so they are passed over.
 */
export function privateEmail({
  opportunity,
  organization,
}: Posting): { field: string; found: string } | undefined {
  if (!organization || (opportunity.kind !== 'job' && opportunity.kind !== 'placement')) return undefined;
  const { apply = [], contacts = [], description = '' } = opportunity;
  const addresses: (readonly [string, string | undefined])[] = [
    ...apply.map(({ email }) => ['apply', email] as const),
    ...contacts.map(({ email }) => ['contacts', email] as const),
    ['organization', organization.email],
    ...inText('description', description),
    ...apply.flatMap(({ note = '' }) => inText('apply', note)),
  ];
  const [first] = addresses.flatMap(([field, found]) =>
    found && FREE.test(found) ? [{ field, found }] : [],
  );
  return first;
}

function inText(field: string, text: string): (readonly [string, string])[] {
  return (text.match(ADDRESS) ?? []).map((address) => [field, address]);
}
