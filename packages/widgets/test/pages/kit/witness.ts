import type { Page } from 'playwright-core';

/** All that anybody but the newcomer could see of a page after it was used. */
export type Testimony = {
  /** The `newcomer-*` events, with every field of theirs. */
  events: unknown[];
  /** Each address that the page has had. */
  addresses: string[];
  storage: {
    local: string;
    session: string;
    databases: unknown[];
    caches: string[];
    cookie: string;
    name: string;
  };
  /** The page around the finder. */
  page: string;
  title: string;
  historyLength: number;
  /** What the page keeps with its entry in the history, as JSON. */
  historyState: string;
  /** Where the page says that it was come from. */
  referrer: string;
};

/** Watches a page from before its first script. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { events: [] as unknown[], addresses: [] as string[] };
    Object.assign(window, { seen });
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('newcomer-')) seen.events.push({ name: event.type, ...event });
      return dispatch.call(this, event);
    };
    for (const change of ['pushState', 'replaceState'] as const) {
      const original = history[change];
      history[change] = function (...args) {
        original.apply(this, args);
        seen.addresses.push(location.href);
      };
    }
  });
}

/** What was seen since the last time that this was asked. */
export function testify(page: Page): Promise<Testimony> {
  return page.evaluate(async () => {
    const { seen } = window as unknown as { seen: Pick<Testimony, 'events' | 'addresses'> };
    return {
      events: seen.events.splice(0),
      addresses: [...seen.addresses.splice(0), location.href],
      storage: {
        local: JSON.stringify(localStorage),
        session: JSON.stringify(sessionStorage),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        cookie: document.cookie,
        name: window.name,
      },
      page: document.documentElement.outerHTML,
      title: document.title,
      historyLength: history.length,
      historyState: JSON.stringify(history.state),
      referrer: document.referrer,
    };
  });
}

export const NOTHING_STORED: Testimony['storage'] = {
  local: '{}',
  session: '{}',
  databases: [],
  caches: [],
  cookie: '',
  name: '',
};
