import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EDITION } from './edition.ts';
import { importToronto } from './import-toronto.ts';
import { readMaterial } from './read-material.ts';
import { reportText } from './report-text.ts';
import { torontoFiles } from './toronto-files.ts';

// import:toronto [folder of the sources, as the README of data/ describes it]
const repository = resolve(import.meta.dirname, '../../../..');
const sources = resolve(process.argv[2] ?? join(repository, '../shared/data'));
const target = join(repository, 'data/toronto');

const material = await readMaterial(sources, join(repository, 'data/needs/needs.json'));
const imported = importToronto(material, EDITION);
await mkdir(target, { recursive: true });
for (const [name, text] of torontoFiles(imported)) {
  await writeFile(join(target, name), text);
  console.log(`${name}: ${text.length} characters, ${gzipSync(text).length} bytes compressed`);
}
console.log(`\n${reportText(imported.report)}`);
