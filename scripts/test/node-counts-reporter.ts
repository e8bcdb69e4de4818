import type { TestEvent } from 'node:test/reporters';
import { plainLine } from './plain-line.ts';

/** Ends a run of `node --test` with the plain line; shown beside Node's own report. */
export default async function* nodeCountsReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // One summary comes for each file, and a last one, without a file, for the run.
    if (event.type !== 'test:summary' || event.data.file) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    const failed = tests - passed - skipped - todo;
    yield `${plainLine({ passed, failed, skipped: skipped + todo })}\n`;
  }
}
