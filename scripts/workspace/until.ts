import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;

/**
 * Waits for something outside this program that tells nobody when it has happened.
 *
 * @throws Error with what was waited for, after 20 seconds
 */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain: ${what}`);
    await pause(PAUSE_MS);
  }
}
