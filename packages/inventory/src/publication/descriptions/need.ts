import type { Descriptions } from './description.ts';

/** The needs list. */
export const need: Descriptions = {
  Need: {
    about: 'Something a newcomer needs (HSDS `taxonomy_term`).',
    fields: {
      code: 'A short name for programs.',
      name: 'The need in a few everyday words.',
      description: 'What help with it is like.',
      parent_id: 'The wider need that this is part of.',
      pictogram: 'The name of its drawing.',
      words: 'Words and misspellings that people type when they mean this, by language.',
      urgent: 'Somebody may be in danger: shown first, with the help lines.',
      settlement_component: 'The settlement component that funds help with it.',
      welcoming_characteristics: 'The characteristics of a welcoming community that it belongs to.',
      same_as: 'Codes for the same thing in other taxonomies.',
    },
  },
  'Need.same_as': {
    about: 'A code in another taxonomy, carried as it is.',
    fields: { taxonomy: 'A short name of the taxonomy.', code: 'The code there.' },
  },
};
