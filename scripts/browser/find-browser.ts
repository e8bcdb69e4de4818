import { existsSync } from 'node:fs';
import { installDebianPackages } from './install-debian-packages.ts';
import { isDebianRoot } from './is-debian-root.ts';

export type BrowserSearch = {
  /** For messages */
  name: string;
  /** The environment variable that overrides everything */
  variable: string;
  knownPaths: readonly string[];
  debianPackages: readonly string[];
};

/**
 * The first of these that exists: the path in the variable, a known path, the same after installing the
 * Debian packages.
 *
 * @throws Error that names the variable, its value or the packages, and the way out
 */
export function findBrowser(search: BrowserSearch): string {
  const chosen = process.env[search.variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${search.variable} is "${chosen}", and there is no such file. Correct it or unset it.`);
  }
  const found = search.knownPaths.find((path) => existsSync(path));
  if (found) return found;
  if (isDebianRoot()) {
    installDebianPackages(search.debianPackages);
    const installed = search.knownPaths.find((path) => existsSync(path));
    if (installed) return installed;
  }
  throw new Error(
    `No ${search.name} found. Install one (on Debian: apt-get install ${search.debianPackages.join(' ')}) ` +
      `or set ${search.variable} to its path.`,
  );
}
