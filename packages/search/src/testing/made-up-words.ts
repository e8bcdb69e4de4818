import type { Chance } from './seeded-random.ts';

const BEGINNINGS = [
  'Ald',
  'Bram',
  'Cor',
  'Dun',
  'Ek',
  'Fair',
  'Gren',
  'Hal',
  'Ives',
  'Jas',
  'Kel',
  'Lor',
] as const;
const MIDDLES = ['a', 'e', 'er', 'in', 'o', 'or', 'al', 'on', 'is', 'u', 'ent', 'ar', 'ill', 'ow'] as const;
const ENDS = [
  'by',
  'dale',
  'field',
  'ford',
  'ham',
  'ley',
  'mont',
  'ster',
  'ton',
  'ville',
  'wick',
  'wood',
] as const;

/** A name that no place has, as far as the maker knows: "Corinford". About 2,000 different ones. */
export function madeUpName(chance: Chance): string {
  return chance.pick(BEGINNINGS) + chance.pick(MIDDLES) + chance.pick(ENDS);
}

const KINDS = {
  en: [
    'Community Centre',
    'Newcomer Services',
    'Neighbourhood House',
    'Family Centre',
    'Learning Centre',
    'Association',
  ],
  fr: [
    'Centre communautaire',
    'Centre francophone',
    'Carrefour',
    'Maison de quartier',
    'Association',
    'Entraide',
  ],
} as const;

export function organizationName(chance: Chance, language: 'en' | 'fr'): string {
  const kind = chance.pick(KINDS[language]);
  const name = madeUpName(chance);
  return language === 'en' ? `${name} ${kind}` : `${kind} ${name}`;
}

const QUALIFIERS = {
  en: [
    '',
    '',
    ': drop-in',
    ': program',
    ': one-on-one',
    ' in the evening',
    ' for newcomers',
    ' online',
    ' for families',
  ],
  fr: [
    '',
    '',
    ' : sans rendez-vous',
    ' : programme',
    ' : rencontre',
    ' le soir',
    ' pour nouveaux arrivants',
    ' en ligne',
  ],
} as const;

/** A need's name with something after it, as agencies name their programs. */
export function serviceName(chance: Chance, language: 'en' | 'fr', need: string): string {
  return need + chance.pick(QUALIFIERS[language]);
}

const SENTENCES = {
  en: [
    'Staff speak with you alone and keep what you say private.',
    'Bring your immigration papers and one more piece of identification.',
    'Groups meet every week; new people can start at any time.',
    'Call first to make an appointment with a settlement worker.',
    'Child care is there for children aged two to five.',
    'Open to permanent residents and protected persons.',
    'Snacks and bus tickets are given to people who need them.',
    'Volunteers help you with forms, letters and phone calls.',
  ],
  fr: [
    'Le personnel vous parle en privé et garde le secret.',
    "Apportez vos papiers d'immigration et une autre pièce d'identité.",
    'Les groupes se rencontrent chaque semaine ; on peut commencer en tout temps.',
    'Appelez pour prendre rendez-vous avec une personne qui vous guidera.',
    'Une garderie est offerte aux enfants de deux à cinq ans.',
    'Ouvert aux résidents permanents et aux personnes protégées.',
    'Des bénévoles vous aident avec les formulaires et les lettres.',
  ],
} as const;

/** Two sentences after the need's own, and a name: enough text to be found by what it does not do. */
export function description(chance: Chance, language: 'en' | 'fr', about: string): string {
  const sentence = () => chance.pick(SENTENCES[language]);
  return `${about} ${sentence()} ${sentence()} ${madeUpName(chance)}.`;
}
