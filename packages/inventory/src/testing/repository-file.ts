import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../../', import.meta.url);

/** A JSON file by its path from the repository's root; undefined where this machine does not have it. */
export function repositoryFile(path: string): unknown {
  const file = new URL(path, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
