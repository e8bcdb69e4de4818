import type { ServiceRow } from '../records/service-from-table.ts';
import type { Wording } from '../records/wording.ts';

/**
 * The table: column of the library list → need → service. A column counts where it says 1, `Workstations` where it
 * counts any, `PhysicalBranch` is the library itself. `TeenCouncil` and `LeadingReading` are left out: the
 * list does not tell whom they are for.
 */
export const libraryFlags: readonly ServiceRow[] = [
  {
    number: 1,
    flag: 'PhysicalBranch',
    need: 'library',
    name: { en: 'Public library', fr: 'Bibliothèque publique' },
    description: {
      en: 'This is a branch of the public library.',
      fr: 'Ceci est une succursale de la bibliothèque publique.',
    },
  },
  {
    number: 2,
    flag: 'Workstations',
    need: 'computer-use',
    name: { en: 'Computers to use', fr: 'Ordinateurs à utiliser' },
    description: has('computers that you can use', 'des ordinateurs que vous pouvez utiliser'),
  },
  {
    number: 3,
    flag: 'CLC',
    need: 'computer-use',
    name: { en: 'Computer learning centre', fr: "Centre d'apprentissage informatique" },
    description: has('a computer learning centre', "un centre d'apprentissage informatique"),
  },
  {
    number: 4,
    flag: 'DIH',
    need: 'computer-use',
    name: { en: 'Digital innovation hub', fr: "Carrefour d'innovation numérique" },
    description: has('a digital innovation hub', "un carrefour d'innovation numérique"),
  },
  {
    number: 5,
    flag: 'AdultLiteracyProgram',
    need: 'literacy',
    name: { en: 'Reading and writing help for adults', fr: 'Aide à la lecture et à l’écriture pour adultes' },
    description: has('an adult literacy program', "un programme d'alphabétisation des adultes"),
  },
  {
    number: 6,
    flag: 'KidsStop',
    need: 'children-activities',
    name: { en: 'KidsStop: early reading for children', fr: 'KidsStop : éveil à la lecture pour enfants' },
    description: has('a KidsStop place for young children', 'un espace KidsStop pour les jeunes enfants'),
  },
  {
    number: 7,
    flag: 'YouthHub',
    need: 'youth-programs',
    name: { en: 'Youth hub', fr: 'Carrefour jeunesse' },
    description: has('a youth hub', 'un carrefour jeunesse'),
  },
];

function has(english: string, french: string): Wording {
  return {
    en: `The library list says that this branch has ${english}.`,
    fr: `La liste des bibliothèques dit que cette succursale a ${french}.`,
  };
}
