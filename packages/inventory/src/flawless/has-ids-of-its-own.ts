/** Whether no two records of a list have one id. */
export function hasIdsOfItsOwn(records: readonly { id: string }[]): boolean {
  return new Set(records.map(({ id }) => id)).size === records.length;
}
