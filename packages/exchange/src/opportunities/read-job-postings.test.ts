import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anOpportunitiesDocument } from '@newcomer-portal/inventory/testing';
import { readJobPostingPage, readJobPostings } from './read-job-postings.ts';
import { takeIn } from './take-in.ts';

const source = { source_id: 'jobs' };
const head = anOpportunitiesDocument({
  sources: [{ id: 'jobs', name: 'A job site', publisher: 'A company', licence: 'CC0-1.0' }],
});
const posting = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Cook',
  description: '<p>You cook.</p><ul><li>Soup</li><li>Bread &amp; rice</li></ul><script>alert(1)</script>',
  datePosted: '2026-11-20',
  validThrough: '2026-12-01T23:59:59-05:00',
  hiringOrganization: {
    '@type': 'Organization',
    name: 'The Seven Spices',
    sameAs: 'https://spices.example/',
  },
  jobLocation: {
    '@type': 'Place',
    address: {
      streetAddress: '44 Harbour Street',
      addressLocality: 'Example Town',
      addressRegion: 'ON',
      addressCountry: 'CA',
    },
  },
  baseSalary: { currency: 'CAD', value: { minValue: 20, maxValue: '23.50', unitText: 'HOUR' } },
  employmentType: ['PART_TIME', 'OTHER'],
  occupationalCategory: '63200 Cooks',
  experienceRequirements: { monthsOfExperience: 12 },
  identifier: { value: 'A-17' },
};
const taken = (value: unknown) => takeIn(readJobPostings(value, source), head, '2026-11-22');

describe('A JobPosting in JSON-LD', () => {
  it('becomes an opportunity with all that it says', () => {
    const { opportunities, report } = taken(posting);
    assert.equal(report.kept, 1);
    const { id, ...opportunity } = opportunities[0] ?? { id: '' };
    assert.match(id, /^[0-9a-f-]{36}$/);
    assert.deepEqual(opportunity, {
      kind: 'job',
      title: 'Cook',
      description: 'You cook.\nSoup\nBread & rice',
      organization: { name: 'The Seven Spices', url: 'https://spices.example/' },
      places: [{ address_1: '44 Harbour Street', city: 'Example Town', state_province: 'ON', country: 'CA' }],
      occupation: { noc: '63200' },
      pay: { minimum: 20, maximum: 23.5, unit: 'hour', currency: 'CAD' },
      employment_types: ['part_time'],
      experience: { months: 12 },
      posted: '2026-11-20',
      closes: '2026-12-01',
      provenance: { source_id: 'jobs', key: 'A-17' },
    });
  });

  it('is found in a list, in a graph and in an item list', () => {
    const other = { ...posting, title: 'Baker', identifier: 'B' };
    for (const value of [
      [posting, other],
      { '@graph': [posting, other] },
      { '@type': 'ItemList', itemListElement: [{ item: posting }, { item: other }] },
    ])
      assert.equal(taken(value).report.kept, 2);
  });

  it('that volunteers are wanted for is volunteering, and at home stays at home', () => {
    const value = {
      ...posting,
      employmentType: 'VOLUNTEER',
      jobLocationType: 'TELECOMMUTE',
      jobLocation: undefined,
    };
    const [opportunity] = taken(value).opportunities;
    assert.deepEqual([opportunity?.kind, opportunity?.at_home], ['volunteering', true]);
  });

  it('with pay in words, or a link that runs, loses only those', () => {
    const value = { ...posting, url: 'javascript:alert(1)', baseSalary: { value: 'a lot' } };
    const [opportunity] = taken(value).opportunities;
    assert.deepEqual(
      [opportunity?.url, opportunity?.kind === 'job' && opportunity.pay],
      [undefined, undefined],
    );
  });

  for (const value of [null, 'words', {}, { '@type': 'Recipe' }, { ...posting, title: undefined }])
    it(`is refused when it is none: ${JSON.stringify(value)?.slice(0, 30)}`, () => {
      assert.deepEqual([taken(value).report.refused, taken(value).report.read], [1, 1]);
    });
});

describe('A saved page', () => {
  // As careful sites write it: no value can close the element.
  const json = JSON.stringify(posting).replaceAll('<', '\\u003c');
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const page = (...blocks: string[]) =>
    `<!doctype html><html><head>${blocks.join('\n')}</head><body><h1>Cook</h1>`;
  const read = (html: string) => takeIn(readJobPostingPage(html, source), head, '2026-11-22').report;

  it('gives its posting, and passes over what else it says of itself', () => {
    const report = read(page(script('{"@type":"WebSite","name":"Jobs"}'), script(json)));
    assert.deepEqual([report.read, report.kept], [1, 1]);
  });

  it('with a block that is no JSON tells of it, and gives the rest', () => {
    const report = read(page(script('{"@type": "JobPosting", '), script(json)));
    assert.deepEqual(
      report.rows.map(({ row, outcome }) => [row, outcome]),
      [
        [1, 'refused'],
        [2, 'kept'],
      ],
    );
  });

  it('without postings gives none', () => assert.equal(read(page('<script>let a = 1;</script>')).read, 0));
});
