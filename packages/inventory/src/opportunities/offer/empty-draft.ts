import type { OfferDraft } from './offer-draft.ts';

/** A form that nobody has written in, in the order of its fields: a job in the municipality, in the page's language. */
export function emptyDraft(given: Pick<OfferDraft, 'id' | 'language' | 'city'>): OfferDraft {
  return {
    kind: 'job',
    ...words('organization', 'website', 'title', 'description', 'other_title', 'other_description'),
    ...words('noc', 'openings'),
    at_home: false,
    ...words('address', 'city', 'postal_code', 'transportation'),
    days: [],
    ...words('from', 'to'),
    flexible_hours: false,
    ...words('hours_minimum', 'hours_maximum', 'starts', 'ends', 'pay_minimum', 'pay_maximum'),
    pay_unit: 'hour',
    pay_note: '',
    expenses_covered: false,
    ...words('cost', 'english', 'french', 'experience', 'experience_months', 'credential'),
    credential_kind: 'certificate',
    credential_optional: false,
    skills: [],
    suits: ['newcomers'],
    supports: [],
    ...words('email', 'phone', 'apply_url', 'apply_note', 'closes'),
    ...given,
  };
}

function words<F extends string>(...fields: readonly F[]): Record<F, string> {
  return Object.fromEntries(fields.map((field) => [field, ''])) as Record<F, string>;
}
