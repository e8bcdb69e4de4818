/** A step into a document: a field's name or a list's index. */
export type Step = string | number;

/**
 * A copy of a JSON value without the parts at the given paths. A list closes up behind a removed entry.
 *
 * @example without({ a: [1, 2, 3] }, [['a', 1]]) // { a: [1, 3] }
 */
export function without(value: unknown, paths: readonly (readonly Step[])[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, part]) => {
    const here = paths.filter((path) => String(path[0]) === name);
    if (here.some((path) => path.length === 1)) return [];
    return [
      [
        name,
        without(
          part,
          here.map((path) => path.slice(1)),
        ),
      ] as const,
    ];
  });
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
