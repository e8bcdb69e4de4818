import type { Experience } from '../../schema/experience.ts';
import { type Compared, notAsked } from './match-reason.ts';
import type { Profile } from './profile.ts';

/**
 * Compares months of work. Work in another country counts, unless the posting asks for work in Canada. Values: months
 * `asked` and `told`; `canadian` is 1 where only work in Canada counts.
 */
export function matchExperience(experience: Experience | undefined, told: Profile['months']): Compared {
  const { months, canadian = false, abroad_counts = !canadian } = experience ?? {};
  const asked = months ?? (canadian ? 1 : 0);
  if (asked === 0) return notAsked;
  const values = { asked, ...(!abroad_counts && { canadian: 1 }) };
  if (!told) return { outcome: 'not_told', values };
  const own = (told.canada ?? 0) + (abroad_counts ? (told.abroad ?? 0) : 0);
  const outcome = own >= asked ? 'fits' : 'differs';
  return { outcome, values: { ...values, told: own }, ...(outcome === 'differs' && { need: 'mentoring' }) };
}
