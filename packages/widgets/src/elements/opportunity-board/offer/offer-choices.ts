import { msg } from '@lit/localize';
import { type OfferField, offerKinds } from '@newcomer-portal/inventory/offer';
import type { Suits, Support } from '@newcomer-portal/inventory/opportunities';
import { kindLabel } from '../../../parts/opportunity/kind-label.ts';
import { suitsLabel } from '../../../parts/opportunity/suits-label.ts';
import { supportLabel } from '../../../parts/opportunity/support-label.ts';
import type { BoardScene } from '../board-scene.ts';

/** A value of a field with its words. */
export type Choice = readonly [value: string, label: string];

const SUITS = [
  'newcomers',
  'language_learners',
  'youth',
  'students',
  'seniors',
  'women',
  'families',
  'francophones',
  'people_with_disabilities',
] as const satisfies readonly Suits[];
const SUPPORTS = [
  'training',
  'mentor',
  'transit_fare',
  'child_care',
  'meals',
  'equipment',
  'interpreter',
] as const satisfies readonly Support[];
/** A Monday, and the days after it. */
const WEEK = [
  ['MO', '2026-11-23'],
  ['TU', '2026-11-24'],
  ['WE', '2026-11-25'],
  ['TH', '2026-11-26'],
  ['FR', '2026-11-27'],
  ['SA', '2026-11-28'],
  ['SU', '2026-11-29'],
] as const;

/** What can be chosen in a field; nothing where it is typed or ticked. */
export function offerChoices(field: OfferField, { reader, board }: BoardScene): readonly Choice[] {
  const { formats } = reader;
  switch (field) {
    case 'kind':
      return offerKinds.map((kind) => [kind, kindLabel(kind)]);
    case 'language':
      return ['en', 'fr'].map((tag) => [tag, formats.language(tag)]);
    case 'days':
      return WEEK.map(([code, day]) => [code, formats.weekday(day)]);
    case 'english':
    case 'french':
      return [
        ['', unsaid()],
        ...Array.from({ length: 12 }, (_, at): Choice => [String(at + 1), formats.number(at + 1)]),
      ];
    case 'suits':
      return SUITS.map((suits) => [suits, suitsLabel(suits)]);
    case 'supports':
      return SUPPORTS.map((support) => [support, supportLabel(support)]);
    case 'skills':
      return board.document.skills.map((skill) => [skill.id, reader.text(skill, 'name')?.text ?? skill.name]);
    default:
      return fixedChoices(field);
  }
}

function fixedChoices(field: OfferField): readonly Choice[] {
  switch (field) {
    case 'pay_unit':
      return [
        ['hour', msg('an hour', { id: 'offer.unit-hour', desc: 'Pay is for an hour' })],
        ['day', msg('a day', { id: 'offer.unit-day', desc: 'Pay is for a day' })],
        ['week', msg('a week', { id: 'offer.unit-week', desc: 'Pay is for a week' })],
        ['month', msg('a month', { id: 'offer.unit-month', desc: 'Pay is for a month' })],
        ['year', msg('a year', { id: 'offer.unit-year', desc: 'Pay is for a year' })],
      ];
    case 'experience':
      return [
        ['', unsaid()],
        ['none', msg('No', { id: 'offer.experience-none', desc: 'Nobody must have done it before' })],
        [
          'anywhere',
          msg('Yes, in any country', { id: 'offer.experience-any', desc: 'They must have done it before' }),
        ],
      ];
    case 'credential_kind':
      return [
        [
          'certificate',
          msg('A paper from a course', { id: 'offer.paper-certificate', desc: 'Kind of paper' }),
        ],
        ['licence', msg('A licence to work', { id: 'offer.paper-licence', desc: 'Kind of paper' })],
        ['degree', msg('A degree', { id: 'offer.paper-degree', desc: 'Kind of paper' })],
        ['driving_licence', msg('A driver’s licence', { id: 'offer.paper-driver', desc: 'Kind of paper' })],
        ['background_check', msg('A police check', { id: 'offer.paper-check', desc: 'Kind of paper' })],
      ];
    default:
      return [];
  }
}

function unsaid(): string {
  return msg('We do not say', { id: 'offer.unsaid', desc: 'A choice that leaves something open' });
}
