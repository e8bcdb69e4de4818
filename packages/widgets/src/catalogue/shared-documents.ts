const KEY = Symbol.for('newcomer-portal.documents.1');

/** Documents that the page has asked for, by kind and address. */
type SharedDocuments = Map<string, Promise<unknown>>;

/**
 * One document for everybody on the page: two widgets with one address, even from two builds of this library,
 * fetch it once and share what was read. A failure is forgotten, so that the next try is a real one.
 *
 * @param kind names the format and its version, `inventory/1`: builds that disagree do not share
 */
export function sharedDocument<T>(kind: string, url: string, load: () => Promise<T>): Promise<T> {
  const documents = pageDocuments();
  const key = `${kind} ${url}`;
  const known = documents.get(key);
  if (known) return known as Promise<T>;
  const loading = load();
  documents.set(key, loading);
  loading.catch(() => documents.delete(key));
  return loading;
}

/** Forgets a document, so that the next reader fetches it again. */
export function forgetDocument(kind: string, url: string): void {
  pageDocuments().delete(`${kind} ${url}`);
}

function pageDocuments(): SharedDocuments {
  const page = globalThis as { [KEY]?: SharedDocuments };
  page[KEY] ??= new Map();
  return page[KEY];
}
