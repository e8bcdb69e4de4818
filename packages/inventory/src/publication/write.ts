import { mkdir, rm, writeFile } from 'node:fs/promises';
import { publishedFiles } from './published-files.ts';

// Writes the schema files anew: run it after a schema or a description has changed.
const folder = new URL('../../schema/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, text] of publishedFiles()) await writeFile(new URL(name, folder), text);
