import { type ElementHandle, chromium as launcher } from 'playwright-core';
import { chromiumPath } from '../browser/chromium.ts';
import { chromiumArguments } from '../browser/chromium-arguments.ts';
import type { Engine, EnginePage, Wanted } from './engine.ts';
import { elementExpression, notFound, TEXT_EXPRESSION } from './in-page.ts';

/** What looks for updates, asks the time and learns how forms are filled in; none of it can be turned off whole. */
const OWN =
  /^(CONNECT |http:\/\/)(clients2\.google|update\.googleapis|redirector\.gvt1|content-autofill\.googleapis|accounts\.google)\.com\b/;

/** The engine of `pnpm test`, here for the walks that must go the same in all three. */
export const chromium: Engine = {
  name: 'Chromium',
  own: OWN,
  start: async (proxy) => {
    const browser = await launcher.launch({
      executablePath: chromiumPath(),
      args: chromiumArguments(),
      // Chromium leaves a proxy out for the machine itself unless told otherwise.
      proxy: { server: `http://127.0.0.1:${proxy}`, bypass: '<-loopback>' },
    });
    const page = await browser.newPage();
    const find = async (wanted: Wanted) => {
      const element = (await page.evaluateHandle(elementExpression(wanted))).asElement();
      if (!element) throw notFound(wanted);
      return element as ElementHandle<HTMLElement>;
    };
    return {
      open: async (url) => {
        await page.goto(url);
      },
      click: async (wanted) => (await find(wanted)).click(),
      type: async (wanted, text) => (await find(wanted)).type(text),
      text: async () => String(await page.evaluate(TEXT_EXPRESSION)),
      evaluate: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    } satisfies EnginePage;
  },
};
