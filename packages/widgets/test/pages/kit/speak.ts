import type { Page } from 'playwright-core';

const RIGHT_TO_LEFT = ['ar', 'fa', 'prs', 'ur'];

/** Changes the language of the open page, and with it its direction, as a city's own language switch does. */
export async function speak(page: Page, language: string): Promise<void> {
  const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  await page.evaluate(([lang, dir]) => Object.assign(document.documentElement, { lang, dir }), [
    language,
    direction,
  ] as const);
}
