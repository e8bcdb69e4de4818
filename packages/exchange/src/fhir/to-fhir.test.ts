import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { uuid } from '@newcomer-portal/inventory/testing';
import type { ReferralEvent, State } from '@newcomer-portal/referral/hand-off';
import { withConsent } from '@newcomer-portal/referral/hand-off';
import { aConsent, anEvent, aReferral, markedDraft, now } from '@newcomer-portal/referral/testing';
import type { FhirResource } from './fhir-resource.ts';
import { taskStatus } from './task-status.ts';
import { toFhir } from './to-fhir.ts';

/** What FHIR R4 requires of each resource (cardinality 1..), and what BSeR's profiles add for the first two. */
const required: Readonly<Record<string, readonly string[]>> = {
  Bundle: ['type', 'entry'],
  ServiceRequest: ['status', 'intent', 'subject', 'code', 'authoredOn', 'requester', 'performer'],
  Task: [
    ...[
      'status',
      'intent',
      'identifier',
      'businessStatus',
      'focus',
      'for',
      'authoredOn',
      'requester',
      'owner',
    ],
  ],
  Patient: [],
  RelatedPerson: ['patient'],
  Organization: ['name'],
};
/** The value sets that FHIR binds as required. */
const codes: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ServiceRequest: {
    status: /^(draft|active|on-hold|revoked|completed|entered-in-error|unknown)$/,
    intent: /^order$/,
  },
  Task: {
    status:
      /^(draft|requested|received|accepted|rejected|ready|cancelled|in-progress|on-hold|failed|completed|entered-in-error)$/,
    intent: /^order$/,
  },
  Patient: { gender: /^(male|female|other|unknown)$/ },
};

function resources(bundle: FhirResource): FhirResource[] {
  return (bundle.entry as { fullUrl: string; resource: FhirResource }[]).map(({ resource }) => resource);
}
const one = (bundle: FhirResource, type: string) => resources(bundle).find((it) => it.resourceType === type);

/** A referral after one event, with what the move must have. */
function after(move: ReferralEvent['move'], given: object = {}) {
  const event = anEvent({ move, ...given } as Partial<ReferralEvent>) as ReferralEvent;
  return aReferral({ events: [event] });
}

describe('A referral in FHIR', () => {
  const bundle = toFhir(aReferral(), now);

  for (const resource of [bundle, ...resources(bundle)])
    it(`has in ${resource.resourceType} what the standard requires`, () => {
      const missing = (required[resource.resourceType] ?? ['?']).filter(
        (field) => resource[field] === undefined,
      );
      assert.deepEqual(missing, []);
      for (const [field, pattern] of Object.entries(codes[resource.resourceType] ?? {}))
        if (resource[field] !== undefined) assert.match(String(resource[field]), pattern);
    });

  it('points only to what is in the bundle, once each', () => {
    const urls = (bundle.entry as { fullUrl: string }[]).map(({ fullUrl }) => fullUrl);
    assert.equal(new Set(urls).size, urls.length);
    for (const [, url] of JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g))
      assert.ok(urls.includes(url ?? ''), url);
  });

  it('has no empty object, list or text, which FHIR forbids', () => {
    assert.doesNotMatch(JSON.stringify(bundle), /\{\}|\[\]|""|null/);
  });

  it('is the same at each export', () => {
    assert.deepEqual(toFhir(aReferral(), now), bundle);
  });

  it('asks for the needs of everybody, with their reasons', () => {
    const request = one(bundle, 'ServiceRequest');
    const codesIn = (field: unknown) =>
      [...JSON.stringify(field).matchAll(/"code":"([^"]+)"/g)].map(([, code]) => code);
    assert.deepEqual(codesIn(request?.orderDetail), ['settlement-help', 'school']);
    assert.deepEqual(codesIn(request?.reasonCode), ['arrived:this-month']);
  });

  it('keeps a number out that is not safe to call', () => {
    assert.doesNotMatch(JSON.stringify(bundle), /555-0142/);
    const contact = { phone: { number: '705-555-0142', when: 'mornings' } };
    assert.match(JSON.stringify(toFhir(aReferral({ contact }), now)), /555-0142.*mornings/);
  });
});

describe('Where a referral stands, in BSeR’s words', () => {
  const cases: readonly [State, string, string][] = [
    ['received', 'received', '2.0'],
    ['accepted', 'accepted', '3.0'],
    ['wait_listed', 'on-hold', '3.0'],
    ['declined', 'rejected', '4.0'],
    ['re_routed', 'rejected', '4.0'],
    ['scheduled', 'in-progress', '5.1.1'],
    ['withdrawn', 'cancelled', '6.0'],
  ];
  const given: Readonly<Partial<Record<State, object>>> = {
    declined: { reason: 'no_capacity' },
    re_routed: { to: { name: 'Elsewhere' } },
    scheduled: { appointment: { starts: '2026-12-01T14:00:00Z' } },
    withdrawn: { by: 'person' },
  };
  for (const [state, status, code] of cases)
    it(`is ${status} and ${code} when it is ${state}`, () => {
      const task = one(toFhir(after(state as ReferralEvent['move'], given[state]), now), 'Task');
      assert.equal(task?.status, status);
      assert.match(
        JSON.stringify(task?.businessStatus),
        new RegExp(`"code":"${code.replaceAll('.', '\\.')}"`),
      );
    });

  it('is known for every state', () => {
    assert.equal(Object.keys(taskStatus).length, 12);
  });

  it('says why it was declined, where it went, and when the appointment is', () => {
    const task = (state: 'declined' | 're_routed' | 'scheduled') =>
      JSON.stringify(one(toFhir(after(state, given[state]), now), 'Task'));
    assert.match(task('declined'), /"statusReason".*no_capacity/);
    assert.match(task('re_routed'), /"statusReason".*Elsewhere/);
    assert.match(task('scheduled'), /"executionPeriod":\{"start":"2026-12-01T14:00:00Z"\}/);
  });
});

describe('A referral in FHIR without consent', () => {
  const { draft, marksAt } = markedDraft();
  const { referral } = withConsent(draft, aConsent(draft), now);
  const marks = [...marksAt.values()].flat();
  const found = (bundle: FhirResource) => marks.filter((mark) => JSON.stringify(bundle).includes(mark));
  assert.ok(referral);

  it('holds nothing of the person once they withdrew', () => {
    const withdrawn = anEvent({
      id: uuid(90),
      move: 'withdrawn',
      by: 'person',
      note: marks[0],
    }) as ReferralEvent;
    assert.deepEqual(found(toFhir({ ...referral, events: [withdrawn] }, now)), []);
  });

  it('holds nothing of the person once it has expired', () => {
    assert.deepEqual(found(toFhir(referral, new Date(referral.consent.expires))), []);
  });

  it('would be caught holding something: before that it does', () => {
    assert.ok(found(toFhir(referral, now)).length > 10);
  });
});
