import { standIn } from './stand-in.ts';

const refusals = {
  everything: ['getItem', 'setItem', 'removeItem'],
  writing: ['setItem'],
  removing: ['removeItem'],
} as const;

/**
 * Has the browser refuse its storage, as one does that forbids it or is full.
 *
 * @returns allows it again
 */
export function forbidStorage(what: keyof typeof refusals): () => void {
  const undo = refusals[what].map((name) =>
    standIn(Storage.prototype, name, () => {
      throw new DOMException('Refused by the test', 'SecurityError');
    }),
  );
  return () => undo.forEach((one) => void one());
}
