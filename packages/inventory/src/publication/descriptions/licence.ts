import type { Descriptions } from './description.ts';

/** The table of licences: which occupation needs which, and the way to it. */
export const licence: Descriptions = {
  Licences: {
    about: 'The licences that occupations need in a province, and the way to each.',
    fields: {
      format: 'The name of this format.',
      language: 'The language of all text that does not say otherwise.',
      source: 'Where the facts came from, how old they are, and under which licence they are published.',
      licences: 'The licences.',
    },
  },
  Licence: {
    about: 'A licence that the law asks for before somebody may work in an occupation.',
    fields: {
      id: 'A short name for programs; a posting’s credential names it.',
      name: 'What the licence is called.',
      occupations: 'NOC codes of the occupations that need it.',
      partly: 'Whether some people in these occupations work without it.',
      regulator: 'Who gives it.',
      steps: 'The way to it, step by step.',
      open_occupations: 'NOC codes of occupations near it that are usually open without it.',
      needs: 'Codes of needs: agencies that answer these help on the way.',
      assured_date: 'The day somebody last compared this with what the regulator says.',
    },
  },
  Regulator: {
    about: 'Who gives a licence.',
    fields: { name: 'Its name.', name_fr: 'Its name in French, where it has one.', url: 'Its website.' },
  },
  PathwayStep: {
    about: 'One step on the way to a licence.',
    fields: { title: 'What to do.', description: 'What to know before.' },
  },
};
