import { waitUntil } from '@open-wc/testing';

/** Polls until something is so. Patient, for machines that do much at once; a test that fails is the only slow one. */
export async function until(isSo: () => unknown, what = 'it never came'): Promise<void> {
  await waitUntil(() => Boolean(isSo()), what, { interval: 20, timeout: 10_000 });
}
