import { isRecord } from '@newcomer-portal/inventory/documents';
import type { Occupations } from '@newcomer-portal/inventory/opportunities';
import { readWebAddress } from '../contact/web-address.ts';
import { tidied } from '../identity/folded.ts';
import { stableId } from '../identity/stable-id.ts';
import { textAt } from '../reading/text-at.ts';
import type { Draft } from './candidate.ts';
import { plainText } from './plain-text.ts';
import { readAmount, readDay, readPayUnit } from './read-cells.ts';
import { readOccupation } from './read-occupation.ts';

/** Where postings come from. */
export interface JobPostingSource {
  source_id: string;
  text_language?: string;
}

type Value = Readonly<Record<string, unknown>>;

const EMPLOYMENT: Readonly<Record<string, string>> = {
  FULL_TIME: 'full_time',
  PART_TIME: 'part_time',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  PER_DIEM: 'casual',
};

/** An opportunity out of a schema.org JobPosting, for the schema to judge. */
export function jobPostingDraft(
  posting: Value,
  { source_id, text_language }: JobPostingSource,
  occupations?: Occupations,
): Draft {
  const text = (...path: string[]) => tidied(textAt(posting, ...path));
  const organization = text('hiringOrganization', 'name') || text('hiringOrganization');
  const types = listed(posting.employmentType).map(String);
  const key =
    text('identifier', 'value') || text('identifier') || text('url') || `${text('title')}|${organization}`;
  return {
    id: stableId(source_id, 'opportunity', key),
    kind: types.includes('VOLUNTEER') ? 'volunteering' : 'job',
    title: text('title') || undefined,
    description: plainText(textAt(posting, 'description')) || undefined,
    text_language,
    organization: organization && {
      name: organization,
      url: readWebAddress(text('hiringOrganization', 'sameAs') || text('hiringOrganization', 'url')),
    },
    places: listed(posting.jobLocation).map(placeOf),
    at_home: text('jobLocationType') === 'TELECOMMUTE' || undefined,
    occupation: readOccupation(
      text('occupationalCategory', 'codeValue') || text('occupationalCategory'),
      '',
      occupations,
    ),
    pay: payOf(posting.baseSalary),
    employment_types: types.flatMap((type) => EMPLOYMENT[type] ?? []),
    experience: experienceOf(posting.experienceRequirements),
    openings: readAmount(text('totalJobOpenings')),
    url: readWebAddress(text('url')),
    posted: readDay(text('datePosted'), undefined),
    closes: readDay(text('validThrough'), undefined),
    provenance: { source_id, key },
  };
}

function listed(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : [value].flat();
}

function placeOf(location: unknown): Value {
  const line = (name: string) => tidied(textAt(location, 'address', name)) || undefined;
  const degrees = (name: string) => {
    const text = textAt(location, 'geo', name) || textAt(location, name);
    return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
  };
  const country =
    line('addressCountry') ?? (tidied(textAt(location, 'address', 'addressCountry', 'name')) || undefined);
  return {
    name: tidied(textAt(location, 'name')) || undefined,
    address_1: line('streetAddress'),
    city: line('addressLocality'),
    state_province: line('addressRegion'),
    postal_code: line('postalCode'),
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    latitude: degrees('latitude'),
    longitude: degrees('longitude'),
  };
}

function payOf(salary: unknown): Value | undefined {
  const value = isRecord(salary) && isRecord(salary.value) ? salary.value : salary;
  const amount = (name: string) => readAmount(textAt(value, name));
  const [exact, minimum, maximum] = [amount('value'), amount('minValue'), amount('maxValue')];
  if ((exact ?? minimum ?? maximum) === undefined) return undefined;
  return {
    minimum: minimum ?? exact,
    maximum: maximum ?? exact,
    unit: readPayUnit(textAt(value, 'unitText')),
    currency: textAt(salary, 'currency') || 'CAD',
  };
}

function experienceOf(required: unknown): Value | undefined {
  const months = readAmount(textAt(required, 'monthsOfExperience'));
  return months === undefined ? undefined : { months };
}
