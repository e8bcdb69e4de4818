import { readFileSync } from 'node:fs';
import { type Ceiling, measure } from './size/measure.ts';
import { staticImports } from './size/static-imports.ts';
import { plainLine } from './test/plain-line.ts';
import { WORKSPACE_ROOT } from './workspace/root.ts';

/**
 * Holds the built script-tag files against `packages/widgets/size-ceilings.json`. A chunk counts without what its
 * page has loaded already; a rise of a ceiling carries its reason.
 */
const WIDGETS = `${WORKSPACE_ROOT}packages/widgets/`;
const cdn = `${WIDGETS}dist/cdn/`;
const ceilings: { entries: Ceiling[]; chunks: Ceiling[] } = JSON.parse(
  readFileSync(`${WIDGETS}size-ceilings.json`, 'utf8'),
);
const loaded = staticImports(cdn, 'newcomer-service-finder.js');
const sizes = [
  ...ceilings.entries.map((ceiling) => measure(cdn, ceiling)),
  ...ceilings.chunks.map((ceiling) => measure(cdn, ceiling, loaded)),
];

for (const { file, kilobytes, measured, files } of sizes) {
  const mark = measured > kilobytes ? '✖' : '✔';
  console.log(`${mark} ${file}: ${measured.toFixed(1)} of ${kilobytes} kB (${files.join(', ')})`);
}
const failed = sizes.filter(({ measured, kilobytes }) => measured > kilobytes).length;
console.log(plainLine({ passed: sizes.length - failed, failed, skipped: 0 }));
process.exitCode = failed > 0 || sizes.length === 0 ? 1 : 0;
