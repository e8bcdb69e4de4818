import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../browser/chromium.ts';
import { chromiumArguments } from '../browser/chromium-arguments.ts';

/** A page with these headers gets a clock that is fine enough to time a millisecond. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const PAGE = '<!doctype html><title>Benchmark</title><script type="module" src="/bench.js"></script>';

/**
 * Bundles a module in memory, loads it in a fresh Chromium and calls the global `run` that it sets.
 *
 * @param entry path of the module
 * @param given what to call `run` with, and what it gives back: plain data
 * @param slowdown how many times slower than this machine the page runs
 */
export async function inChromium<Result>(entry: string, given: unknown, slowdown = 1): Promise<Result> {
  const code = await bundle(entry);
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.writeHead(200, { ...ISOLATED, 'Content-Type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? code : PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments() });
  try {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction('globalThis.run');
    return await page.evaluate((task) => Reflect.get(globalThis, 'run')(task), given);
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['newcomer-source', 'module', 'browser'] },
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'bench' }, target: 'es2022' },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`${entry} could not be bundled.`);
  return first.output[0].code;
}
