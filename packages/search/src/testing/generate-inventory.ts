import type { Inventory, Location, Need, Organization, Schedule, Service } from '@newcomer-portal/inventory';
import { anInventory } from '@newcomer-portal/inventory/testing';
import { description, madeUpName, organizationName, serviceName } from './made-up-words.ts';
import { type Chance, seededRandom } from './seeded-random.ts';

/** What each organization of a generated inventory has on average. */
const SERVICES_EACH = 4;
const LANGUAGES = [
  'en',
  'fr',
  'ar',
  'es',
  'zh-Hans',
  'pa',
  'tl',
  'uk',
  'ti',
  'prs',
  'so',
  'ta',
  'ur',
  'pt',
] as const;
const DAYS = ['MO,TU,WE,TH,FR', 'MO,WE,FR', 'TU,TH', 'SA', 'MO,TU,WE,TH,FR,SA,SU'] as const;
const HOURS: readonly [Hours, ...Hours[]] = [
  ['09:00', '17:00'],
  ['10:00', '16:00'],
  ['12:00', '20:00'],
  ['18:00', '21:00'],
];
type Hours = readonly [opens: string, closes: string];

/**
 * A made-up inventory of any size, the same for the same seed. It answers the given needs in English and French, one
 * in three services in French; about two in three say their hours, languages and cost, and one in twelve has no place.
 *
 * @param size how many services
 */
export function generateInventory(size: number, needs: readonly Need[], seed = 1): Inventory {
  const chance = seededRandom(seed);
  const answered = needs.filter(({ id }) => !needs.some(({ parent_id }) => parent_id === id));
  const inventory = anInventory({ needs: [...needs] });
  let whose = anOffice(chance);
  for (let count = 0; count < size; count += 1) {
    if (count === 0 || chance.odds(1 / SERVICES_EACH)) {
      whose = anOffice(chance);
      inventory.organizations.push(whose.organization);
      inventory.locations.push(whose.location);
    }
    const need = answered[chance.below(answered.length)];
    const service = oneService(chance, whose, need);
    inventory.services.push(service);
    if (chance.odds(1 / 12)) continue;
    const link = { id: chance.uuid(), service_id: service.id, location_id: whose.location.id };
    inventory.service_at_locations.push(link);
  }
  return inventory;
}

interface Office {
  organization: Organization;
  location: Location;
  language: 'en' | 'fr';
}

function anOffice(chance: Chance): Office {
  const language = chance.odds(2 / 3) ? 'en' : 'fr';
  const name = organizationName(chance, language);
  const street = `${1 + chance.below(900)} ${madeUpName(chance)} ${language === 'en' ? 'Street' : 'rue'}`;
  const address = {
    id: chance.uuid(),
    address_1: street,
    city: 'Test Town',
    state_province: 'ON',
    country: 'CA',
  };
  return {
    organization: { id: chance.uuid(), name, description: name },
    location: {
      id: chance.uuid(),
      location_type: 'physical',
      latitude: 44.1 + chance.below(3000) / 10000,
      longitude: -76.7 + chance.below(4000) / 10000,
      addresses: [{ ...address, postal_code: '', address_type: 'physical' }],
      ...(chance.odds(2 / 3) && {
        accessibility: [{ id: chance.uuid(), feature: 'wheelchair', available: chance.odds(0.7) }],
      }),
    },
    language,
  };
}

function oneService(chance: Chance, { organization, language }: Office, need: Need | undefined): Service {
  const french = need?.translations?.fr;
  const [name, about] =
    language === 'fr' && french
      ? [french.name?.text ?? '', french.description?.text ?? '']
      : [need?.name ?? '', need?.description ?? ''];
  return {
    id: chance.uuid(),
    organization_id: organization.id,
    name: serviceName(chance, language, name || 'Help'),
    description: description(chance, language, about),
    status: 'active',
    text_language: language,
    phones: [{ id: chance.uuid(), number: `613-555-01${10 + chance.below(90)}` }],
    ...(need && { attributes: [{ id: chance.uuid(), taxonomy_term_id: need.id }] }),
    ...(chance.odds(2 / 3) && { schedules: [aSchedule(chance)] }),
    ...(chance.odds(2 / 3) && {
      languages: [...new Set([language, chance.pick(LANGUAGES)])].map((code) => ({
        id: chance.uuid(),
        code,
      })),
    }),
    ...(chance.odds(2 / 3) && {
      cost_options: [
        { id: chance.uuid(), amount: chance.odds(0.8) ? 0 : 1 + chance.below(50), currency: 'CAD' },
      ],
    }),
    ...(chance.odds(1 / 3) && {
      availability: { state: chance.pick(['accepting', 'wait_list', 'full']), as_of: '2026-11-01' },
    }),
  };
}

function aSchedule(chance: Chance): Schedule {
  const [opens_at, closes_at] = chance.pick(HOURS);
  return { id: chance.uuid(), freq: 'WEEKLY', byday: chance.pick(DAYS), opens_at, closes_at };
}
