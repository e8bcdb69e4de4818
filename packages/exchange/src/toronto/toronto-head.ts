import type { Inventory } from '@newcomer-portal/inventory';
import { ontarioHolidays } from '../holidays/ontario-holidays.ts';
import { helpLines } from './help-lines.ts';

/** What an inventory says of itself, beside its records. */
export type InventoryHead = Omit<
  Inventory,
  'sources' | 'needs' | 'organizations' | 'locations' | 'services' | 'service_at_locations'
>;

/**
 * The head of the Toronto sample. It names no city department as its publisher, because none stands behind it, and
 * gives no address to write to.
 *
 * @param published when this edition was made, as an instant
 */
export function torontoHead(published: string): InventoryHead {
  return {
    schema_version: '1.0',
    published,
    language: 'en',
    publisher: { name: 'Newcomer Portal sample data' },
    municipality: {
      name: 'Toronto',
      timezone: 'America/Toronto',
      country: 'CA',
      currency: 'CAD',
      bounds: [-79.64, 43.58, -79.11, 43.86],
      languages: ['en', 'fr'],
      help_lines: [...helpLines],
      holidays: [...ontarioHolidays(2026), ...ontarioHolidays(2027)],
      translations: { ar: { name: { text: 'تورونتو', method: 'machine' } } },
    },
    notice:
      'This is a sample made from public lists: newcomer services of 15 December 2022, and library branches. It is not from the City of Toronto. Call before you go.',
    notice_translations: {
      fr: "Ceci est un exemple fait à partir de listes publiques : services aux nouveaux arrivants du 15 décembre 2022, et bibliothèques. Il ne vient pas de la Ville de Toronto. Appelez avant d'y aller.",
      ar: 'هذه عيّنة مأخوذة من قوائم عامة: خدمات القادمين الجدد بتاريخ 15 ديسمبر 2022، وفروع المكتبات. وهي ليست صادرة عن مدينة تورونتو. اتصل قبل أن تذهب.',
    },
  };
}
