import type { Intake } from '@newcomer-portal/inventory';
import type { Posting } from '@newcomer-portal/inventory/opportunities';

/**
 * The ways to apply, in the order in which to try them. A way without its number or address takes the one of the person
 * to ask for, else the organization's; where no way is named, whoever can be reached is one.
 */
export function applyWays({ opportunity, organization }: Posting): readonly Intake[] {
  const { apply = [], contacts = [] } = opportunity;
  const email = contacts.find((contact) => contact.email)?.email ?? organization?.email;
  const phones = organization && 'phones' in organization ? (organization.phones ?? []) : [];
  const phone = [...contacts.flatMap((contact) => contact.phones ?? []), ...phones][0]?.number;
  if (apply.length > 0) return apply.map((way) => reachable(way, phone, email));
  return [
    ...(email ? [{ method: 'email' as const, email }] : []),
    ...(phone ? [{ method: 'phone' as const, phone }] : []),
  ];
}

function reachable(way: Intake, phone: string | undefined, email: string | undefined): Intake {
  if (way.method === 'email' && !way.email && email) return { ...way, email };
  return way.method === 'phone' && !way.phone && phone ? { ...way, phone } : way;
}
