import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { chunksAtOnce } from './chunks-at-once.ts';

/** Sources by their names. */
const SOURCES: Readonly<Record<string, string>> = {
  '/board.ts': `void import('/element.ts');`,
  '/other.ts': `void import('/second.ts');`,
  '/element.ts': `import { shared } from '/shared.ts'; globalThis.element = () => [shared, import('/later.ts')];`,
  '/second.ts': `import { shared } from '/shared.ts'; globalThis.second = shared;`,
  '/later.ts': `globalThis.done = true;`,
  '/shared.ts': `export const shared = globalThis.name;`,
};

it('a file names all that it fetches, down to the last chunk, and not what comes later', async () => {
  const { board = '' } = await builtEntries();
  // Vite's own helper for `import()` is a file of its own here.
  const named = [...board.matchAll(/import"\.\/(\w+)[^"]*"/g)].map(([, name]) => name);
  assert.deepEqual(named.filter((name) => name !== 'preload').sort(), ['element', 'shared']);
  assert.doesNotMatch(board, /import\(/);
});

it('a file that was not meant stays as it is', async () => {
  const { other = '' } = await builtEntries();
  assert.match(other, /import\(/);
});

async function builtEntries(): Promise<Record<string, string>> {
  const sources = {
    name: 'test-sources',
    resolveId: (id: string) => (id in SOURCES ? id : undefined),
    load: (id: string) => SOURCES[id],
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [sources, chunksAtOnce((source) => source === '/board.ts')],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: { board: '/board.ts', other: '/other.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return Object.fromEntries(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.name, file.code]] : [])),
  );
}
