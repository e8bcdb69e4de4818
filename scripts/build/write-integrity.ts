import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { integrity } from './integrity.ts';

/**
 * Writes two files into a folder of scripts: `integrity.json`, each script's hash for the `integrity` attribute
 * of the page's own tags, and `import-map.json`, which lets a browser hold the chunks that load later against
 * theirs. The addresses in the map start at the folder; a page puts its own address of the folder before them.
 *
 * @param folder ends with a slash
 */
export function writeIntegrity(folder: string): void {
  const files = globSync('**/*.js', { cwd: folder }).sort();
  const hashes = files.map((file) => [file, integrity(readFileSync(`${folder}${file}`))] as const);
  write(`${folder}import-map.json`, {
    integrity: Object.fromEntries(hashes.map(([file, hash]) => [`./${file}`, hash])),
  });
  write(`${folder}integrity.json`, Object.fromEntries(hashes));
}

function write(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
