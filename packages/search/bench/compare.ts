import type { Directory } from '@newcomer-portal/inventory';
import { type Engine, engines } from './engines.ts';
import { isRight, type Judged } from './judged.ts';
import { spread } from './spread.ts';

/** One engine on one inventory. Times in milliseconds. */
export interface Compared {
  engine: string;
  build: number;
  median: number;
  p95: number;
  /** The share of answerable queries with a right answer among the first ten. */
  hitAtTen: number;
  /** The share of right answers among the first ten. */
  precisionAtTen: number;
}

/** Asks every engine each query in turn, so that what slows the machine for a while slows all of them. */
export function compare(
  directory: Directory,
  queries: readonly Judged[],
  names: readonly string[],
): Compared[] {
  const running = names.flatMap((name) => {
    const open = engines[name];
    if (!open) return [];
    const start = performance.now();
    const engine = open(directory);
    return [{ name, engine, build: performance.now() - start, times: [] as number[], right: [] as number[] }];
  });
  for (const { engine } of running) engine('warm up');
  const answerable = queries.filter((judged) =>
    directory.listings.some((listing) => isRight(directory, listing, judged)),
  );
  for (const judged of answerable) {
    for (const { engine, times, right } of running) {
      const { first, milliseconds } = timed(engine, judged.typed);
      times.push(milliseconds);
      right.push(first.filter((listing) => isRight(directory, listing, judged)).length);
    }
  }
  return running.map(({ name, build, times, right }) => ({
    engine: name,
    build,
    ...spread(times),
    hitAtTen: right.filter((count) => count > 0).length / right.length,
    precisionAtTen: right.reduce((sum, count) => sum + count, 0) / right.length / 10,
  }));
}

function timed(engine: Engine, typed: string) {
  const start = performance.now();
  const found = engine(typed);
  return { milliseconds: performance.now() - start, first: found.slice(0, 10) };
}
