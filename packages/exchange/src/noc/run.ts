import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documentText } from '../document/document-text.ts';
import { importNoc } from './import-noc.ts';

// node packages/exchange/src/noc/run.ts [folder of the sources, as the README of data/ describes it]
const repository = resolve(import.meta.dirname, '../../../..');
const sources = resolve(process.argv[2] ?? join(repository, '../shared/data'));
const material: unknown = JSON.parse(await readFile(join(sources, 'noc2021', 'noc.json'), 'utf8'));
await writeFile(join(repository, 'data/noc/noc-2021.json'), documentText(importNoc(material)));
