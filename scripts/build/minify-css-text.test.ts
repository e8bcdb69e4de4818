import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build } from 'vite';
import { minifyCssText } from './minify-css-text.ts';

it('minifies a style sheet in a template', async () => {
  const built = await bundled('export const styles = css`\n  a {\n    margin: 0px;\n  }\n`;');
  assert.match(built, /css`a\{margin:0\}`/);
});

it('leaves a template alone whose text is only a part of a style sheet', async () => {
  const built = await bundled('export const styles = css`a { ${inner} }`;');
  assert.match(built, /`a \{ \$\{/);
});

it('stops the build at a style sheet that no browser would read, and names the file', async () => {
  await assert.rejects(bundled('export const styles = css`a { color red }`;'), /\/src\/a\.styles\.ts/);
});

/** What a source file of the widgets becomes. */
async function bundled(source: string): Promise<string> {
  const id = '/src/a.styles.ts';
  const file = {
    name: 'test-file',
    resolveId: () => id,
    load: () => `const css = String.raw; const inner = globalThis.name;\n${source}`,
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [file, minifyCssText()],
    build: { write: false, minify: false, rolldownOptions: { input: id, preserveEntrySignatures: 'strict' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((part) => ('code' in part ? part.code : ''))
    .join();
}
