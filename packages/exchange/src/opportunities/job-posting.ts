import { textOf } from '@newcomer-portal/inventory';
import type { Opportunities, Pay, Posting, PostingPlace } from '@newcomer-portal/inventory/opportunities';

/** A schema.org JobPosting as search engines take it. */
export type JobPosting = Readonly<Record<string, unknown>> & { '@type': 'JobPosting' };

/** What search engines ask of every posting, by what it is called here. */
export type JobPostingGap = 'description' | 'organization' | 'place' | 'kind';

const EMPLOYMENT: Readonly<Record<string, string>> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  temporary: 'TEMPORARY',
  contract: 'CONTRACTOR',
  seasonal: 'TEMPORARY',
  casual: 'PER_DIEM',
  apprenticeship: 'INTERN',
};

/**
 * A posting as schema.org JSON-LD. Volunteering is marked as such; mentoring and places to learn are no job postings.
 *
 * @param languages the reader's languages, the first wanted first
 * @returns what is missing, where it could not be shown by a search engine
 */
export function jobPosting(
  posting: Posting,
  document: Opportunities,
  languages: readonly string[],
):
  | { jobPosting: JobPosting; missing?: undefined }
  | { jobPosting?: undefined; missing: readonly JobPostingGap[] } {
  const { opportunity, organization } = posting;
  const description = textOf(opportunity, 'description', languages, document.language)?.text;
  const places = posting.places.flatMap((one) => placeValue(one) ?? []);
  const isWork = ['job', 'volunteering', 'placement'].includes(opportunity.kind);
  const gaps: readonly (readonly [JobPostingGap, unknown])[] = [
    ['kind', isWork],
    ['description', description],
    ['organization', organization],
    ['place', places.length > 0 || opportunity.at_home],
  ];
  const missing = gaps.flatMap(([gap, there]) => (there ? [] : [gap]));
  if (missing.length > 0 || !organization) return { missing };
  const url =
    'url' in organization ? organization.url : 'website' in organization ? organization.website : undefined;
  return {
    jobPosting: {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: textOf(opportunity, 'title', languages, document.language)?.text,
      description,
      identifier: { '@type': 'PropertyValue', name: organization.name, value: opportunity.id },
      datePosted: opportunity.posted,
      // By the clock of the place: a day alone would be read as its first moment.
      ...(opportunity.closes && { validThrough: `${opportunity.closes}T23:59:59` }),
      hiringOrganization: { '@type': 'Organization', name: organization.name, ...(url && { sameAs: url }) },
      ...(places.length > 0 && { jobLocation: places }),
      ...(opportunity.at_home && {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: { '@type': 'Country', name: 'Canada' },
      }),
      ...employmentOf(posting),
      ...salaryOf(posting),
      ...(opportunity.url && { url: opportunity.url }),
      ...(opportunity.openings && { totalJobOpenings: opportunity.openings }),
    },
  };
}

/** JSON-LD as the text of a script element: no posting can close the element. */
export function jobPostingText(value: JobPosting): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function employmentOf({ opportunity }: Posting): { employmentType?: readonly string[] } {
  if (opportunity.kind === 'volunteering') return { employmentType: ['VOLUNTEER'] };
  if (opportunity.kind === 'placement') return { employmentType: ['INTERN'] };
  const types = 'employment_types' in opportunity ? (opportunity.employment_types ?? []) : [];
  const named = [...new Set(types.flatMap((type) => EMPLOYMENT[type] ?? []))];
  return named.length > 0 ? { employmentType: named } : {};
}

function salaryOf({ opportunity }: Posting): { baseSalary?: unknown } {
  const pay: Pay | undefined = 'pay' in opportunity ? opportunity.pay : undefined;
  const { minimum = pay?.maximum, maximum = pay?.minimum, unit, currency } = pay ?? {};
  if (!unit || minimum === undefined || maximum === undefined) return {};
  const amount = minimum === maximum ? { value: minimum } : { minValue: minimum, maxValue: maximum };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: { '@type': 'QuantitativeValue', ...amount, unitText: unit.toUpperCase() },
    },
  };
}

/** A place that nobody could find on a map or in a town is none. */
function placeValue({ place, point }: PostingPlace): unknown {
  const [first] = 'addresses' in place ? (place.addresses ?? []) : [];
  const at = first ?? ('city' in place ? place : undefined);
  if (!at?.city || ('address_confidential' in place && place.address_confidential)) return undefined;
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(at.address_1 && { streetAddress: at.address_1 }),
      addressLocality: at.city,
      ...(at.state_province && { addressRegion: at.state_province }),
      ...(at.postal_code && { postalCode: at.postal_code }),
      addressCountry: at.country ?? 'CA',
    },
    ...(point && {
      geo: { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude },
    }),
  };
}
