import { globSync, readFileSync } from 'node:fs';
import { violations } from './floors/violations.ts';
import { WORKSPACE_ROOT } from './workspace/root.ts';

/** Holds every source file against the plan of the house; prints what breaks it, and fails if anything does. */
const files = globSync(['packages/*/{src,test,vite}/**/*.ts', 'scripts/**/*.ts'], { cwd: WORKSPACE_ROOT });
const found = files.flatMap((file) => violations(file, readFileSync(`${WORKSPACE_ROOT}${file}`, 'utf8')));
for (const sentence of found) console.error(sentence);
console.log(`${files.length} files, ${found.length} against the plan`);
process.exitCode = found.length > 0 || files.length === 0 ? 1 : 0;
