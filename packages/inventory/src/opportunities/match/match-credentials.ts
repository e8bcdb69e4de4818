import type { Credential } from '../../schema/credential.ts';
import { type Compared, notAsked } from './match-reason.ts';
import type { Profile } from './profile.ts';

/**
 * Compares papers. Those that are good to have do not count, nor does a background check: anybody can get one.
 * Values: names of those that are `lacking`, or all that are `asked`.
 */
export function matchCredentials(
  credentials: readonly Credential[] = [],
  { licences, papers }: Profile,
): Compared {
  const asked = credentials.filter(({ kind, required = true }) => required && kind !== 'background_check');
  if (asked.length === 0) return notAsked;
  const told = (one: Credential) => (one.kind === 'licence' ? licences : papers) !== undefined;
  const lacking = asked.filter((one) => told(one) && !has(one, licences, papers));
  const [first] = lacking;
  if (first) {
    const need = first.kind === 'driving_licence' ? 'driving-licence' : 'credentials';
    return { outcome: 'differs', values: { lacking: lacking.map(({ name }) => name) }, need };
  }
  const outcome = asked.every(told) ? 'fits' : 'not_told';
  return { outcome, values: { asked: asked.map(({ name }) => name) } };
}

function has(
  { kind, licence_id = '' }: Credential,
  licences: Profile['licences'],
  papers: Profile['papers'],
): boolean {
  if (kind === 'licence') return licences?.includes(licence_id) ?? false;
  return papers?.some((paper) => paper === kind) ?? false;
}
