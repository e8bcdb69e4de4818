import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aListing, aLocation, aSchedule, aService, aServiceAtLocation } from '../testing/builders.ts';
import { schedulesOf } from './schedules-of.ts';

const link = [aSchedule({ byday: 'MO' })];
const service = [aSchedule({ byday: 'TU' })];
const place = [aSchedule({ byday: 'WE' })];

test('The hours nearest to the service at its place hold, alone', () => {
  const whole = {
    service: aService({ schedules: service }),
    location: aLocation({ schedules: place }),
    at: aServiceAtLocation({ schedules: link }),
  };
  assert.equal(schedulesOf(aListing(whole)), link);
  assert.equal(schedulesOf(aListing({ ...whole, at: aServiceAtLocation() })), service);
  assert.equal(schedulesOf(aListing({ location: aLocation({ schedules: place }) })), place);
});

test('An empty list of hours says nothing and hides none', () => {
  const at = aServiceAtLocation({ schedules: [] });
  assert.equal(schedulesOf(aListing({ at, service: aService({ schedules: service }) })), service);
});

test('A listing without hours anywhere has none', () => {
  assert.equal(schedulesOf(aListing()), undefined);
});
