/**
 * Puts something of the test's own in a browser object's place.
 *
 * @returns puts the browser's back
 */
export function standIn<T extends object, K extends keyof T>(owner: T, name: K, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}
