import { standIn } from './stand-in.ts';

/** A clock that goes only when the test says so. */
export interface StoppedClock {
  /** Lets this much time pass, and runs what was waiting for it. */
  pass(milliseconds: number): void;
  /** How many timeouts are still to come. */
  readonly waiting: number;
  restore(): void;
}

/** Stops `setTimeout` and `Date.now`. Call `restore` before anything that polls. */
export function stopClock(): StoppedClock {
  const timers = new Map<number, { at: number; run: () => void }>();
  const begin = Date.now();
  let now = 0;
  let last = 0;
  const undo = [
    standIn(window, 'setTimeout', (run: () => void, after = 0) => {
      last += 1;
      timers.set(last, { at: now + after, run });
      return last;
    }),
    standIn(Date, 'now', () => begin + now),
    standIn(window, 'clearTimeout', (id: number) => timers.delete(id)),
  ];
  return {
    pass(milliseconds) {
      now += milliseconds;
      for (const [id, { at, run }] of [...timers]) {
        if (at > now || !timers.delete(id)) continue;
        run();
      }
    },
    get waiting() {
      return timers.size;
    },
    restore: () => undo.forEach((one) => void one()),
  };
}
