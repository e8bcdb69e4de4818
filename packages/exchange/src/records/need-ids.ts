import type { Need } from '@newcomer-portal/inventory';

/** Finds a need's id by its code. */
export type NeedIds = (code: string) => string;

/** @throws {Error} from the finder, for a code that the needs list lacks */
export function needIds(needs: readonly Need[]): NeedIds {
  const ids = new Map(needs.map(({ code, id }) => [code, id]));
  return (code) => {
    const id = ids.get(code);
    if (!id)
      throw new Error(`The needs list has no "${code}": add it there, or mend the table that names it`);
    return id;
  };
}
