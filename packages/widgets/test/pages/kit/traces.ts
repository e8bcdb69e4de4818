import assert from 'node:assert/strict';
import type { SentRequest } from './visit.ts';
import type { Testimony } from './witness.ts';

/** What stays of something that a person told a page: with the page, and with its server. */
export type Traces = { told: string; seen: Testimony; sent: readonly SentRequest[] };

/** Fails where somebody could tell which of two things was told. */
export function assertSameTraces(one: Traces, other: Traces): void {
  const names = `${one.told} and ${other.told}`;
  assert.deepEqual(one.sent, other.sent, `the requests of ${names}`);
  assert.deepEqual(one.seen, other.seen, `what the page shows of ${names}`);
}
