import { type Compared, notAsked } from './match-reason.ts';

/** At least this share of what is asked makes a fit: lists of skills are wishes. */
const ENOUGH = 0.5;

/** Compares skills or interests. Values: `have` and `lack`, ids of tags. */
export function matchTags(asked: readonly string[] = [], told: readonly string[] | undefined): Compared {
  if (asked.length === 0) return notAsked;
  if (!told) return { outcome: 'not_told', values: { lack: asked } };
  const have = asked.filter((id) => told.includes(id));
  const lack = asked.filter((id) => !told.includes(id));
  return { outcome: have.length >= asked.length * ENOUGH ? 'fits' : 'differs', values: { have, lack } };
}
