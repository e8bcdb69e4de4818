/** A step into a document: a field's name or a list's index. */
export type Step = string | number;

/**
 * A copy of a JSON value without the parts at the given paths. A list closes up behind a removed entry.
 *
 * @example without({ a: [1, 2, 3] }, [['a', 1]]) // { a: [1, 3] }
 */
export function without(value: unknown, paths: readonly (readonly Step[])[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const inside = new Map<string, (readonly Step[])[]>();
  for (const [step, ...rest] of paths) {
    const name = String(step);
    const known = inside.get(name);
    if (known) known.push(rest);
    else inside.set(name, [rest]);
  }
  const kept = Object.entries(value).flatMap(([name, part]) => {
    const below = inside.get(name) ?? [];
    return below.some((path) => path.length === 0) ? [] : [[name, without(part, below)] as const];
  });
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
