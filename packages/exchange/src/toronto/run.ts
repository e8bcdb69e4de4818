import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { documentText } from '../document/document-text.ts';
import { importToronto } from './import-toronto.ts';
import { readMaterial } from './read-material.ts';
import { reportText } from './report-text.ts';

/** Changes with an edition, never with the clock: running the import again must change nothing. */
const PUBLISHED = '2026-11-22T00:00:00Z';

// Run from the root of the repository: import:toronto [folder of the raw material]
const repository = resolve(import.meta.dirname, '../../../..');
const folder = resolve(process.argv[2] ?? join(repository, '../shared/data'));
const target = join(repository, 'data/toronto');

const material = await readMaterial(folder, join(repository, 'data/needs/needs.json'));
const { inventory, areas, places, baseMap, report } = importToronto(material, PUBLISHED);
await mkdir(target, { recursive: true });
await write('inventory.json', inventory);
await write('areas.json', areas);
await write('places.json', places);
await write('base-map.json', baseMap);
console.log(`\n${reportText(report)}`);

async function write(name: string, document: object): Promise<void> {
  const text = documentText(document);
  await writeFile(join(target, name), text);
  console.log(`${name}: ${text.length} characters, ${gzipSync(text).length} bytes compressed`);
}
