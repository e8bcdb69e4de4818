import type { Occupations } from '@newcomer-portal/inventory/opportunities';
import { readPhoneNumbers } from '../contact/phone-number.ts';
import { readPostalCode } from '../contact/postal-code.ts';
import { readWebAddress } from '../contact/web-address.ts';
import { tidied } from '../identity/folded.ts';
import { stableId } from '../identity/stable-id.ts';
import type { Candidate, Draft } from './candidate.ts';
import { readAmount, readDay, readPayUnit } from './read-cells.ts';
import { readOccupation } from './read-occupation.ts';
import type { Table } from './table.ts';
import type { MappedField, TableMapping } from './table-mapping.ts';

type Cells = (field: MappedField) => string;

/** So many cells that cannot be what their column says mean that the row has slipped. */
const SLIPPED = 2;

/**
 * Makes a candidate of every row of a table.
 *
 * @param occupations to know a NOC code by, and to give it its title; without them any five digits will do
 * @throws {Error} naming a mapped column that the table does not have
 */
export function readTable(
  table: Table,
  mapping: TableMapping,
  occupations?: Occupations,
): readonly Candidate[] {
  const places = new Map(
    Object.entries(mapping.columns).map(([field, title]) => [field, placeOf(title, table.head)]),
  );
  return table.rows.map(({ number: row, cells, broken }): Candidate => {
    const text: Cells = (field) => {
      const place = places.get(field);
      return place === undefined ? '' : tidied(cells[place] ?? '');
    };
    if (broken || isShifted(cells, table.head.length, text, mapping))
      return { row, refused: 'columns_shifted', found: cells.slice(0, 3).join(' | ').slice(0, 120) };
    const draft = draftOf(text, mapping, occupations);
    const withdrawn = mapping.withdrawn?.includes(text('state').toLowerCase()) ?? false;
    return { row, draft, ...(withdrawn && { withdrawn }) };
  });
}

function placeOf(title: string, head: readonly string[]): number {
  const place = head.indexOf(title);
  if (place >= 0) return place;
  throw new Error(`The table has no column "${title}". It has: ${head.join(', ')}`);
}

/** Empty cells at the end are no shift: spreadsheets drop them, and add them. */
function isShifted(cells: readonly string[], width: number, text: Cells, mapping: TableMapping): boolean {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return true;
  const cannotBe = (field: MappedField, read: (cell: string) => unknown) =>
    text(field) !== '' && read(text(field)) === undefined;
  const day = (cell: string) => readDay(cell, mapping.days);
  const wrong = [
    cannotBe('posted', day),
    cannotBe('closes', day),
    cannotBe('noc', (cell) => /^\d{1,5}\b/.exec(cell)?.[0]),
    cannotBe('latitude', readCoordinate),
    cannotBe('longitude', readCoordinate),
    cannotBe('pay_minimum', readAmount),
  ];
  return wrong.filter(Boolean).length >= SLIPPED;
}

function draftOf(text: Cells, mapping: TableMapping, occupations: Occupations | undefined): Draft {
  const key = text('key') || [text('title'), text('organization'), text('city'), text('posted')].join('|');
  const given = (field: MappedField) => text(field) || undefined;
  const name = given('organization');
  const hours = readAmount(text('hours'));
  return {
    id: stableId(mapping.source_id, 'opportunity', key),
    kind: mapping.kind,
    title: given('title'),
    description: given('description'),
    text_language: mapping.text_language,
    organization: name && { name },
    places: placesOf(text),
    occupation: readOccupation(text('noc'), text('occupation'), occupations),
    pay: payOf(text, mapping),
    hours_per_week: hours === undefined ? undefined : { minimum: hours, maximum: hours },
    openings: readAmount(text('openings')),
    apply: applyOf(text),
    url: readWebAddress(text('url')),
    posted: readDay(text('posted'), mapping.days),
    closes: readDay(text('closes'), mapping.days),
    provenance: { source_id: mapping.source_id, key },
  };
}

function placesOf(text: Cells): unknown {
  const place = {
    address_1: text('address') || undefined,
    city: text('city') || undefined,
    state_province: text('province') || undefined,
    postal_code: readPostalCode(text('postal_code')),
    latitude: readCoordinate(text('latitude')),
    longitude: readCoordinate(text('longitude')),
  };
  return Object.values(place).some((value) => value !== undefined) ? [place] : undefined;
}

function readCoordinate(text: string): number | undefined {
  return /^-?\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function payOf(text: Cells, { kind, currency = 'CAD', pay_unit = 'hour' }: TableMapping): unknown {
  const [minimum, maximum] = [readAmount(text('pay_minimum')), readAmount(text('pay_maximum'))];
  if ((kind !== 'job' && kind !== 'placement') || (minimum === undefined && maximum === undefined))
    return undefined;
  return { minimum, maximum, unit: readPayUnit(text('pay_unit')) ?? pay_unit, currency };
}

function applyOf(text: Cells): unknown {
  const [phone] = readPhoneNumbers(text('phone'));
  const ways = [
    ...(text('email') ? [{ method: 'email', email: text('email') }] : []),
    ...(phone ? [{ method: 'phone', phone: phone.number }] : []),
  ];
  return ways.length > 0 ? ways : undefined;
}
