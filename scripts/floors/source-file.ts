import { posix } from 'node:path';
import { parseSync } from 'vite';

export type SourceFile = {
  /** From the workspace's root, with forward slashes. */
  path: string;
  text: string;
  imports: readonly Import[];
};

export type Import = {
  /** As written: `lit`, `../events/select-event.ts` */
  specifier: string;
  /** Where a relative specifier leads, from the workspace's root; `undefined` for a package. */
  target: string | undefined;
  /** Nothing of it is left when types are erased. */
  typeOnly: boolean;
};

/**
 * Reads what a TypeScript file imports, re-exports included, and `import()` of a text.
 *
 * @throws Error that names the file, where it cannot be parsed
 */
export function sourceFile(path: string, text: string): SourceFile {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const written = text.slice(moduleRequest.start, moduleRequest.end);
      return /^['"]/.test(written) ? [{ specifier: written.slice(1, -1), typeOnly: false }] : [];
    }),
  ];
  return { path, text, imports: found.map((one) => ({ ...one, target: targetOf(path, one.specifier) })) };
}

function targetOf(path: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}
