import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { chromiumPath } from '../../../../../scripts/browser/chromium.ts';
import { chromiumArguments } from '../../../../../scripts/browser/chromium-arguments.ts';
import { startServer } from '../../../../../scripts/server/start-server.ts';
import { startVisit, type Visit } from './visit.ts';

export type Site = {
  /** The demo's address, without a slash at its end. */
  url: string;
  /**
   * Opens a page in a browser profile of its own.
   *
   * @param path `/index.html?lang=fr`
   */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
};

export type VisitOptions = BrowserContextOptions & {
  /** Console messages that belong to what is tested: a browser always reports a 404. */
  expectedMessages?: readonly RegExp[];
  /** Runs before the page is asked for: throttling, a clock. */
  prepare?: (visit: Visit) => Promise<unknown>;
};

/**
 * The demo on the built files, and a Chromium to visit it with. Once for each test file.
 *
 * @param ignoreDefaultArgs arguments that Playwright would give it
 */
export async function openSite(ignoreDefaultArgs: string[] = []): Promise<Site> {
  const server = await startServer();
  const options = { executablePath: chromiumPath(), args: chromiumArguments() };
  const browser = await chromium.launch({ ...options, ignoreDefaultArgs });
  return {
    url: server.url,
    visit: (path, options = {}) => visit(browser, server.url, path, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(browser: Browser, url: string, path: string, options: VisitOptions): Promise<Visit> {
  const { expectedMessages = [], prepare, ...contextOptions } = options;
  const context = await browser.newContext({
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    ...contextOptions,
  });
  const started = await startVisit(context, url, expectedMessages);
  await prepare?.(started);
  await started.page.goto(`${url}${path}`);
  return started;
}
