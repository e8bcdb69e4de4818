import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { findBrowser } from '../browser/find-browser.ts';
import { until } from '../workspace/until.ts';
import type { Engine, EnginePage, Wanted } from './engine.ts';
import { freePort } from './free-port.ts';
import { elementExpression, notFound, TEXT_EXPRESSION } from './in-page.ts';
import { ELEMENT_KEY, openSession, type WebDriver } from './webdriver.ts';

/** WebKitGTK's own small browser, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  start: async (proxy) => {
    const driverPath = findBrowser({
      name: 'WebKitGTK',
      variable: 'WEBKIT_DRIVER_PATH',
      knownPaths: ['/usr/bin/WebKitWebDriver'],
      debianPackages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    });
    const port = await freePort();
    const driver = spawn('xvfb-run', ['--auto-servernum', driverPath, `--port=${port}`], {
      stdio: 'ignore',
      // A group of its own: ending it ends the screen, too.
      detached: true,
    });
    const address = `http://127.0.0.1:${port}`;
    await until(() => isUp(`${address}/status`), `${driverPath} answers on port ${port}`);
    const session = await openSession(address, capabilities(proxy));
    return enginePage(session, driver);
  },
};

function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function capabilities(proxy: number): Record<string, unknown> {
  const binary = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
  const address = `127.0.0.1:${proxy}`;
  return {
    ...(binary ? { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } : {}),
    proxy: { proxyType: 'manual', httpProxy: address, sslProxy: address },
  };
}

function enginePage(session: WebDriver, driver: ChildProcess): EnginePage {
  const evaluate = (expression: string) =>
    session.command('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  const find = async (wanted: Wanted) => {
    const element = (await evaluate(elementExpression(wanted))) as Record<string, string> | null;
    if (!element) throw notFound(wanted);
    return `/element/${element[ELEMENT_KEY]}`;
  };
  return {
    open: async (url) => {
      await session.command('POST', '/url', { url });
    },
    click: async (wanted) => {
      await session.command('POST', `${await find(wanted)}/click`);
    },
    type: async (wanted, text) => {
      await session.command('POST', `${await find(wanted)}/value`, { text });
    },
    text: async () => String(await evaluate(TEXT_EXPRESSION)),
    evaluate,
    close: async () => {
      await session.end().finally(() => {
        if (driver.pid !== undefined) process.kill(-driver.pid);
      });
    },
  };
}
