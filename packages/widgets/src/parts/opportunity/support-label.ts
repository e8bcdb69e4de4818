import { msg } from '@lit/localize';
import type { Support } from '@newcomer-portal/inventory/opportunities';

/** What makes it possible to come. */
export function supportLabel(support: Support): string {
  return labels[support]();
}

const labels: Readonly<Record<Support, () => string>> = {
  child_care: () => msg('Child care', { id: 'support.child-care', desc: 'What an employer or agency gives' }),
  transit_fare: () => msg('Bus fare', { id: 'support.fare', desc: 'What an employer or agency gives' }),
  interpreter: () => msg('An interpreter', { id: 'support.interpreter', desc: 'What they give' }),
  training: () => msg('Training', { id: 'support.training', desc: 'What they give' }),
  mentor: () => msg('Somebody who shows you', { id: 'support.mentor', desc: 'What they give: a mentor' }),
  meals: () => msg('Meals', { id: 'support.meals', desc: 'What they give' }),
  equipment: () => msg('Tools and work clothes', { id: 'support.tools', desc: 'What they give' }),
};
