import type { Plugin } from 'vite';

/** The part of a built file that this looks at. */
export type BuiltFile = { fileName: string; imports: readonly string[]; dynamicImports: readonly string[] };

/**
 * The script-tag files of the board, the wizard and the reader only say what else to fetch. Each then names all of it,
 * down to the last chunk, so that a slow phone asks for everything at once: a chunk that is only named inside another
 * costs a round trip.
 *
 * @param entry whether a file is one of them, by its source
 */
export function chunksAtOnce(entry: (source: string) => boolean): Plugin {
  return {
    name: 'newcomer-chunks-at-once',
    generateBundle(_, bundle) {
      const files = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file] as const] : [],
        ),
      );
      for (const file of files.values()) {
        if (!file.facadeModuleId || !entry(file.facadeModuleId)) continue;
        const [banner = ''] = /^\/\*!.*?\*\/\n/.exec(file.code) ?? [];
        file.code =
          banner +
          neededFiles(file, files)
            .map((name) => `import"./${name}";`)
            .join('');
      }
    },
  };
}

/** Everything that a file fetches, now or with `import()`, and what that imports: each once, in the order found. */
export function neededFiles(entry: BuiltFile, files: ReadonlyMap<string, BuiltFile>): string[] {
  const needed = new Set<string>([...entry.imports, ...entry.dynamicImports]);
  for (const name of needed) for (const next of files.get(name)?.imports ?? []) needed.add(next);
  needed.delete(entry.fileName);
  return [...needed];
}
