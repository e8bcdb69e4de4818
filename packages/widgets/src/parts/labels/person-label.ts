import { msg } from '@lit/localize';
import type { EligibilityRule, ImmigrationStatus } from '@newcomer-portal/inventory';

type Values<A extends EligibilityRule['about']> =
  Extract<EligibilityRule, { about: A }> extends { any_of: (infer V)[] } ? V : never;

/** An immigration status, in words. */
export function statusLabel(status: ImmigrationStatus): string {
  const labels: Record<ImmigrationStatus, () => string> = {
    permanent_resident: () => msg('permanent residents', { id: 'status.pr', desc: 'Who can use it' }),
    protected_person: () =>
      msg('protected persons (refugees)', { id: 'status.protected', desc: 'Who can use it' }),
    government_assisted_refugee: () =>
      msg('refugees helped by the government', { id: 'status.gar', desc: 'Who can use it' }),
    privately_sponsored_refugee: () =>
      msg('refugees with a private sponsor', { id: 'status.psr', desc: 'Who can use it' }),
    refugee_claimant: () =>
      msg('people who asked to be refugees', { id: 'status.claimant', desc: 'Who can use it' }),
    temporary_worker: () => msg('people with a work permit', { id: 'status.worker', desc: 'Who can use it' }),
    international_student: () =>
      msg('students from other countries', { id: 'status.student', desc: 'Who can use it' }),
    visitor: () => msg('visitors', { id: 'status.visitor', desc: 'Who can use it' }),
    citizen: () => msg('citizens', { id: 'status.citizen', desc: 'Who can use it' }),
    no_status: () => msg('people without papers', { id: 'status.none', desc: 'Who can use it' }),
  };
  return labels[status]();
}

/** A gender, in words. */
export function genderLabel(gender: Values<'gender'>): string {
  if (gender === 'woman') return msg('women', { id: 'gender.women', desc: 'Who can use it' });
  if (gender === 'man') return msg('men', { id: 'gender.men', desc: 'Who can use it' });
  return msg('non-binary people', { id: 'gender.non-binary', desc: 'Who can use it' });
}

/** A family situation, in words. */
export function familyLabel(family: Values<'family'>): string {
  const labels: Record<Values<'family'>, () => string> = {
    single: () => msg('single people', { id: 'family.single', desc: 'Who can use it' }),
    couple: () => msg('couples', { id: 'family.couple', desc: 'Who can use it' }),
    with_children: () => msg('families with children', { id: 'family.children', desc: 'Who can use it' }),
    single_parent: () => msg('parents on their own', { id: 'family.single-parent', desc: 'Who can use it' }),
    expecting: () => msg('people who are having a baby', { id: 'family.expecting', desc: 'Who can use it' }),
    caregiver: () => msg('people who care for somebody', { id: 'family.caregiver', desc: 'Who can use it' }),
    unaccompanied_minor: () => msg('children who came alone', { id: 'family.minor', desc: 'Who can use it' }),
  };
  return labels[family]();
}
