const KEY = 'newcomer-portal-kept-answers';

/**
 * The one record of kept answers on this device, a locked text. In `localStorage`, because it answers at once: a page
 * that is being left has no time to wait for a database, and "clear" is done when it says so. A browser may refuse all
 * of it; nothing here throws.
 */
export const keptRecord = {
  /** Undefined where nothing is kept, or the browser does not let us look. */
  read(): string | undefined {
    try {
      return localStorage.getItem(KEY) ?? undefined;
    } catch {
      return undefined;
    }
  },

  /** @returns whether the browser took it: it may forbid storing, or be full */
  write(text: string): boolean {
    try {
      localStorage.setItem(KEY, text);
      return true;
    } catch {
      return false;
    }
  },

  /** Look with `read` whether it is gone. */
  remove(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // What may not be touched is still there, and `read` says so.
    }
  },
};
