import type { Counts } from '../test/counts.ts';
import type { Engine } from './engine.ts';
import { startLoggingProxy } from './logging-proxy.ts';
import type { Walk } from './walk.ts';

/**
 * Takes every walk in one engine, through a proxy of its own, and says how each went. One test more: no request went
 * anywhere but to the demo.
 */
export async function takeWalks(engine: Engine, walks: readonly Walk[], url: string): Promise<Counts> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const judge = async (name: string, test: () => Promise<void> | void) => {
    try {
      await test();
      counts.passed += 1;
      console.log(`✔ ${engine.name}: ${name}`);
    } catch (error) {
      counts.failed += 1;
      console.log(`✖ ${engine.name}: ${name}\n`, error);
    }
  };
  const proxy = await startLoggingProxy(url);
  try {
    const page = await engine.start(proxy.port);
    for (const walk of walks) await judge(walk.name, () => walk.run(page, url, proxy.heard));
    await page.close();
    await judge('no request leaves the page’s own host', () =>
      stayedHome(
        proxy.asked.filter((address) => !engine.own?.test(address)),
        url,
      ),
    );
  } finally {
    await proxy.close();
  }
  return counts;
}

/** Also fails where nothing was asked: then the browser went round the proxy, and nobody watched. */
function stayedHome(asked: readonly string[], url: string): void {
  if (asked.length === 0) throw new Error('The proxy saw no request at all');
  const strangers = asked.filter((address) => !address.startsWith(`${url}/`));
  if (strangers.length > 0) throw new Error(`Asked for:\n${strangers.join('\n')}`);
}
