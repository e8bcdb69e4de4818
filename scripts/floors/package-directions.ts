import type { SourceFile } from './source-file.ts';

const SCOPE = '@newcomer-portal/';

/** Which of our packages each may import, and which libraries where that is limited. */
const allowed: Readonly<Record<string, { packages: readonly string[]; libraries?: readonly string[] }>> = {
  inventory: { packages: [], libraries: ['zod/mini'] },
  search: { packages: ['inventory'], libraries: ['fuse.js', 'kdbush', 'geokdbush'] },
  referral: { packages: ['inventory', 'search'] },
  exchange: { packages: ['inventory', 'referral'] },
  widgets: { packages: ['inventory', 'search', 'referral', 'exchange'] },
  registry: { packages: ['inventory', 'referral', 'exchange'] },
  cli: { packages: ['inventory', 'search', 'exchange'] },
};

/** Not part of what runs in a page: tests, what tests share, and programs that a person runs. */
const ASIDE = /\.test\.ts$|\/src\/testing\/|\/(write|run)(-[a-z-]+)?\.ts$/;

/**
 * Packages import downwards only, through their public names, and nothing imports the demo or the docs. Only what
 * stands aside of a page may use any library.
 */
export function packageDirections(file: SourceFile): string[] {
  const home = /^packages\/([^/]+)\/src\//.exec(file.path)?.[1];
  if (!home) return [];
  const rule = allowed[home];
  if (!rule) return [`packages/${home} is not in the table of package directions`];
  const isAside = ASIDE.test(file.path);
  return file.imports.flatMap(({ specifier, target }) => {
    if (target !== undefined)
      return leavesHome(target, home) ? [`reaches out of its package: ${specifier}`] : [];
    if (specifier.startsWith(SCOPE)) {
      const name = specifier.slice(SCOPE.length).split('/')[0] ?? '';
      return name === home || rule.packages.includes(name) ? [] : [`${home} may not import ${name}`];
    }
    if (isAside || !rule.libraries || rule.libraries.some((library) => isFrom(library, specifier))) return [];
    return [`${home} may import only ${rule.libraries.join(', ')}, not ${specifier}`];
  });
}

function leavesHome(target: string, home: string): boolean {
  return !target.startsWith(`packages/${home}/`);
}

/** `fuse.js/basic` is from `fuse.js`. */
function isFrom(library: string, specifier: string): boolean {
  return specifier === library || specifier.startsWith(`${library}/`);
}
