import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fieldsPage } from './docs/fields/fields-page.ts';
import { inventoryHead } from './docs/fields/inventory-head.ts';
import { oneShape } from './docs/fields/one-shape.ts';
import { opportunitiesHead } from './docs/fields/opportunities-head.ts';
import { reference } from './docs/reference.ts';
import { WORKSPACE_ROOT } from './workspace/root.ts';
import { runCommand } from './workspace/run-command.ts';

/**
 * Writes what is generated: from the elements' doc blocks the custom-elements manifest and the reference, from the
 * published schemas the fields of an inventory and of a board. With `--check` it writes nothing, and fails where one is
 * stale.
 */
const SCRATCH = 'node_modules/.custom-elements';
const { code, output } = await runCommand(['cem', 'analyze', '--outdir', SCRATCH], 'packages/widgets');
if (code !== 0) throw new Error(`The elements could not be analysed.\n${output}`);

const manifest = readJson(`packages/widgets/${SCRATCH}/custom-elements.json`);
// The analyser's order is the disk's, another on every machine.
manifest.modules.sort((one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1));
const inventory = readJson('packages/inventory/schema/inventory.json');
const patchOf = (object: string) => readJson(`packages/inventory/schema/hsds-profile.${object}.json`);
const generated = {
  'packages/widgets/custom-elements.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
  'docs/reference.md': reference(manifest),
  'docs/inventory-fields.md': fieldsPage({
    head: inventoryHead,
    schema: inventory,
    patchOf,
    example: readJson('data/example-town/inventory.json'),
  }),
  'docs/opportunity-fields.md': fieldsPage({
    head: opportunitiesHead,
    schema: oneShape(readJson('packages/inventory/schema/opportunities.json'), 'Opportunity'),
    patchOf,
    example: readJson('data/example-town/opportunities.json'),
    elsewhere: { page: 'inventory-fields.md', schema: inventory },
  }),
};

for (const [file, content] of Object.entries(generated)) {
  const path = `${WORKSPACE_ROOT}${file}`;
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (readOr(path) !== content) {
    console.error(`${file} is stale: run node scripts/docs.ts`);
    process.exitCode = 1;
  }
}

/** Undefined where there is no such file. */
function readJson(file: string) {
  const path = `${WORKSPACE_ROOT}${file}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
