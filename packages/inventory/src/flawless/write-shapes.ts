import { mkdir, writeFile } from 'node:fs/promises';
import { shapesText } from './shapes-text.ts';

// Writes the shapes anew: run it after a schema has changed.
const file = new URL('generated/shapes.ts', import.meta.url);
await mkdir(new URL('.', file), { recursive: true });
await writeFile(file, shapesText());
