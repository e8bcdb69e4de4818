import { mkdir, writeFile } from 'node:fs/promises';
import { shapesFiles, shapesText } from './shapes-text.ts';

// Writes the shapes anew: run it after a schema has changed.
const folder = new URL('generated/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const file of shapesFiles) await writeFile(new URL(file, folder), shapesText(file));
