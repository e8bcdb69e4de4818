import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * A built script and everything that it imports before it runs, each once, from the folder. What it imports later,
 * with `import()`, is not among them.
 *
 * @param folder ends with a slash
 * @throws Error where a file is missing
 */
export function staticImports(folder: string, entry: string): string[] {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { staticImports: imports, staticExports } = parseSync(
      file,
      readFileSync(`${folder}${file}`, 'utf8'),
    ).module;
    const requests = [
      ...imports.map(({ moduleRequest }) => moduleRequest),
      ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
    ];
    for (const { value } of requests) waiting.push(posix.join(posix.dirname(file), value));
  }
  return [...seen].sort();
}
