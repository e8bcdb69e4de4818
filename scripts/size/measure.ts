import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { staticImports } from './static-imports.ts';

export type Ceiling = {
  /** A name or pattern of one built script: `newcomer-all.js`, `chunks/map-*.js` */
  file: string;
  /** Kilobytes of 1,000 bytes, gzip, with everything that it imports before it runs */
  kilobytes: number;
  /** Why this much */
  reason: string;
};

export type Measured = Ceiling & { measured: number; files: readonly string[] };

/**
 * Measures a script as a page loads it: the sum of the gzip sizes of its file and its static imports.
 *
 * @param loaded files that the page has already, which do not count again
 * @throws Error where no built file, or more than one, has the name
 */
export function measure(folder: string, ceiling: Ceiling, loaded: readonly string[] = []): Measured {
  const [entry, another] = globSync(ceiling.file, { cwd: folder });
  if (entry === undefined || another !== undefined) {
    throw new Error(
      `${entry ? 'More than one' : 'No'} built file is called ${ceiling.file}; correct the ceiling.`,
    );
  }
  const files = staticImports(folder, entry).filter((file) => !loaded.includes(file));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}${file}`)).length, 0);
  return { ...ceiling, measured: bytes / 1000, files };
}
