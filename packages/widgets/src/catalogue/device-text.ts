/** A text that stays on this device under one name. */
export interface DeviceText {
  /** Undefined where nothing is kept, or the browser does not let us look. */
  read(): string | undefined;
  /** @returns whether the browser took it: it may forbid storing, or be full */
  write(text: string): boolean;
  /** Look with `read` whether it is gone. */
  remove(): void;
}

/**
 * Keeps a text in `localStorage`, because that answers at once: a page that is being left has no time to wait for a
 * database, and "clear" is done when it says so. A browser may refuse all of it; nothing here throws.
 *
 * @param name the whole name that it is stored under
 */
export function deviceText(name: string): DeviceText {
  return {
    read() {
      try {
        return localStorage.getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(text) {
      try {
        localStorage.setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        localStorage.removeItem(name);
      } catch {
        // What may not be touched is still there, and `read` says so.
      }
    },
  };
}
