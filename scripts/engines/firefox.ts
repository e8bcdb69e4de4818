import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { findBrowser } from '../browser/find-browser.ts';
import type { Engine, EnginePage, Wanted } from './engine.ts';
import { elementExpression, notFound, TEXT_EXPRESSION } from './in-page.ts';

/** Firefox over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  start: async (proxy) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
      extraPrefsFirefox: { ...proxyPreferences(proxy), ...QUIET },
      // Without it Firefox would not listen to the address of its settings service.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    });
    return enginePage(await browser.newPage(), () => browser.close());
  },
};

/** Firefox's own requests would hide a page's among them. */
const QUIET = { 'services.settings.server': 'data:,nothing' };

function firefoxPath(): string {
  return findBrowser({
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    knownPaths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    debianPackages: ['firefox-esr'],
  });
}

/** Firefox leaves a proxy out for the machine itself unless told otherwise. */
function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function enginePage(page: Page, close: () => Promise<void>): EnginePage {
  return {
    open: async (url) => {
      await page.goto(url);
    },
    click: async (wanted) => (await find(page, wanted)).click(),
    type: async (wanted, text) => (await find(page, wanted)).type(text),
    text: async () => String(await page.evaluate(TEXT_EXPRESSION)),
    evaluate: (expression) => page.evaluate(expression),
    close,
  };
}

async function find(page: Page, wanted: Wanted): Promise<ElementHandle> {
  const element = (await page.evaluateHandle(elementExpression(wanted))).asElement();
  if (!element) throw notFound(wanted);
  return element as ElementHandle;
}
