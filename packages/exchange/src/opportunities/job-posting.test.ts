import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Opportunity, openBoard } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument, anOpportunity } from '@newcomer-portal/inventory/testing';
import { jobPosting, jobPostingText } from './job-posting.ts';
import { readJobPostings } from './read-job-postings.ts';
import { takeIn } from './take-in.ts';

const document = anOpportunitiesDocument();
const board = openBoard(document);
const place = { address_1: '1 River Street', city: 'Test Town', state_province: 'ON', country: 'CA' };
const plain = { description: 'Bake with us.', places: [place], closes: '2026-12-01' };
const written = (opportunity: Opportunity, ...languages: string[]) =>
  jobPosting(board.follow(opportunity), document, languages);

/** What search engines require of a JobPosting, and what each value must look like. */
const required: readonly (readonly [string, RegExp])[] = [
  ['@context', /^"https:\/\/schema\.org"$/],
  ['@type', /^"JobPosting"$/],
  ['title', /^".+"$/],
  ['description', /^".+"$/],
  ['datePosted', /^"\d{4}-\d{2}-\d{2}"$/],
  ['hiringOrganization', /^\{"@type":"Organization","name":".+"\}$/],
  ['jobLocation', /^\[\{"@type":"Place","address":\{"@type":"PostalAddress".*"addressCountry":"CA"\}\}\]$/],
];
/** What they recommend, where the posting tells it. */
const recommended: readonly (readonly [string, RegExp])[] = [
  ['validThrough', /^"2026-12-01T23:59:59"$/],
  ['employmentType', /^\["PART_TIME"\]$/],
  [
    'baseSalary',
    /^\{"@type":"MonetaryAmount","currency":"CAD","value":\{"@type":"QuantitativeValue","minValue":18,"maxValue":20,"unitText":"HOUR"\}\}$/,
  ],
  ['identifier', /^\{"@type":"PropertyValue","name":"Lakeside Bakery","value":"[0-9a-f-]{36}"\}$/],
];

describe('A posting as JobPosting', () => {
  const job = anOpportunity('job', {
    ...plain,
    pay: { minimum: 18, maximum: 20, unit: 'hour', currency: 'CAD' },
    employment_types: ['part_time', 'permanent'],
  });
  for (const [field, pattern] of [...required, ...recommended])
    it(`has ${field} as it must be`, () =>
      assert.match(JSON.stringify(written(job).jobPosting?.[field]), pattern));

  it('has no field without a value', () => {
    const { jobPosting } = written(anOpportunity('job', plain));
    assert.deepEqual(JSON.parse(JSON.stringify(jobPosting)), jobPosting);
  });

  it('is marked as volunteering when it is', () => {
    assert.deepEqual(written(anOpportunity('volunteering', plain)).jobPosting?.employmentType, ['VOLUNTEER']);
  });

  it('that is done at home says where one may live', () => {
    const { jobPosting } = written(anOpportunity('job', { ...plain, places: [], at_home: true }));
    assert.equal(jobPosting?.jobLocationType, 'TELECOMMUTE');
    assert.deepEqual(jobPosting?.applicantLocationRequirements, { '@type': 'Country', name: 'Canada' });
    assert.ok(!('jobLocation' in jobPosting));
  });

  it('speaks the reader’s language where it can', () => {
    const french = { fr: { title: { text: 'Boulangère', method: 'human' as const } } };
    assert.equal(written({ ...job, translations: french }, 'fr').jobPosting?.title, 'Boulangère');
  });

  it('comes back the same when it is read again', () => {
    const head = anOpportunitiesDocument({
      sources: [{ id: 'own', name: 'Own', publisher: 'Own', licence: 'CC0-1.0' }],
    });
    const candidates = readJobPostings(written(job).jobPosting, { source_id: 'own' });
    const [again] = takeIn(candidates, head, '2026-11-22').opportunities;
    assert.deepEqual(
      [again?.title, again?.closes, again?.places, again?.kind === 'job' && again.pay],
      [job.title, job.closes, job.places, job.pay],
    );
  });

  const gaps: readonly (readonly [string, Opportunity, readonly string[]])[] = [
    ['without words', anOpportunity('job', { places: [place] }), ['description']],
    ['without anybody', anOpportunity('job', { ...plain, organization: undefined }), ['organization']],
    ['without a place', anOpportunity('job', { description: 'Bake.' }), ['place']],
    ['that is mentoring', anOpportunity('mentoring', plain), ['kind']],
  ];
  for (const [name, opportunity, missing] of gaps)
    it(`is not written ${name}, and says why`, () => assert.deepEqual(written(opportunity), { missing }));

  it('cannot close the script element it stands in', () => {
    const { jobPosting } = written({ ...job, description: '</script><script>alert(1)</script>' });
    assert.ok(jobPosting && !jobPostingText(jobPosting).includes('<'));
    assert.deepEqual(JSON.parse(jobPostingText(jobPosting)), jobPosting);
  });
});
