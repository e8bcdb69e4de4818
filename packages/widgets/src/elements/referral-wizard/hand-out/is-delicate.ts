import type { HelpLine } from '@newcomer-portal/inventory';
import type { PlannedNeed } from '@newcomer-portal/referral';

const KINDS: ReadonlySet<HelpLine['kind']> = new Set(['emergency', 'crisis', 'violence']);

/** A paper lies open at home, so a need that tells of danger is not on it unless the person says so. */
export function isDelicate({ lines }: Pick<PlannedNeed, 'lines'>): boolean {
  return lines.some(({ kind }) => KINDS.has(kind));
}
