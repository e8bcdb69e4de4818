import { run } from './run.ts';

// What the benchmark calls from outside the page.
Object.assign(globalThis, { run });
