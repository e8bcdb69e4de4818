import { globSync, readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { WORKSPACE_ROOT } from './workspace/root.ts';

/** Holds each built package against what Node and bundlers expect of a published one; needs a build. */
for (const folder of globSync('packages/*', { cwd: WORKSPACE_ROOT }).sort()) {
  const pkgDir = `${WORKSPACE_ROOT}${folder}`;
  const { messages } = await publint({ pkgDir, strict: true, pack: false });
  const manifest = JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8'));
  for (const message of messages) {
    console.error(`${folder}: ${formatMessage(message, manifest)}`);
    process.exitCode = 1;
  }
}
