import type { Board, Occupation } from '@newcomer-portal/inventory/opportunities';

const kept = new WeakMap<Board, ReadonlyMap<string, readonly Occupation[]>>();

/** The occupations that a board has, by the four digits of their minor group: work that is much alike. */
export function occupationsOf(board: Board): ReadonlyMap<string, readonly Occupation[]> {
  const known = kept.get(board);
  if (known) return known;
  const byCode = new Map(
    board.postings.flatMap(({ opportunity: { occupation } }) =>
      occupation?.title ? [[occupation.noc, occupation]] : [],
    ),
  );
  const groups = Map.groupBy(byCode.values(), ({ noc }) => noc.slice(0, 4));
  kept.set(board, groups);
  return groups;
}
