import { standIn } from './stand-in.ts';

/** What a page saves, for as long as a test watches. */
export interface SavedFiles {
  /** The text of the last file. */
  last(): Promise<string>;
  count(): number;
  /** Puts the browser's own saving back. */
  restore(): void;
}

/** Catches the files that a page saves: none reaches the disk. */
export function watchSavedFiles(): SavedFiles {
  const files: Blob[] = [];
  const restoreAddress = standIn(URL, 'createObjectURL', (file: Blob) => `blob:#${files.push(file)}`);
  const restoreClick = standIn(HTMLAnchorElement.prototype, 'click', () => undefined);
  return {
    last: () => files.at(-1)?.text() ?? Promise.reject(new Error('Nothing was saved.')),
    count: () => files.length,
    restore() {
      restoreAddress();
      restoreClick();
    },
  };
}
