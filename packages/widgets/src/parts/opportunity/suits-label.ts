import { msg } from '@lit/localize';
import type { Suits } from '@newcomer-portal/inventory/opportunities';

/** Whom an opportunity suits. */
export function suitsLabel(suits: Suits): string {
  return labels[suits]();
}

const labels: Readonly<Record<Suits, () => string>> = {
  newcomers: () => msg('Newcomers', { id: 'suits.newcomers', desc: 'Whom an offer suits' }),
  language_learners: () =>
    msg('People who learn the language', { id: 'suits.learners', desc: 'Whom an offer suits' }),
  youth: () => msg('Youth', { id: 'suits.youth', desc: 'Whom an offer suits' }),
  students: () => msg('Students', { id: 'suits.students', desc: 'Whom an offer suits' }),
  seniors: () => msg('Older people', { id: 'suits.seniors', desc: 'Whom an offer suits' }),
  women: () => msg('Women', { id: 'suits.women', desc: 'Whom an offer suits' }),
  families: () => msg('Families', { id: 'suits.families', desc: 'Whom an offer suits' }),
  francophones: () => msg('French speakers', { id: 'suits.francophones', desc: 'Whom an offer suits' }),
  people_with_disabilities: () =>
    msg('People with a disability', { id: 'suits.disability', desc: 'Whom an offer suits' }),
};
