import type { EnginePage } from './engine.ts';

/**
 * Watches a page, from now on, for all that reaches the host or lasts: events, log lines, and each address it has had.
 * An expression, because it runs in three engines.
 */
const WATCH = `(() => {
  if (window.canaryWatch) return;
  const seen = (window.canaryWatch = { events: [], log: [], addresses: [] });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('newcomer-')) seen.events.push(JSON.stringify({ type: event.type, ...event }));
    return dispatch.call(this, event);
  };
  for (const level of ['log', 'info', 'debug', 'warn', 'error']) {
    const write = console[level];
    console[level] = (...words) => { seen.log.push(words.map(String).join(' ')); write.apply(console, words); };
  }
  for (const change of ['pushState', 'replaceState']) {
    const original = history[change];
    history[change] = function (...given) {
      original.apply(this, given);
      seen.addresses.push(location.href + JSON.stringify(given[0] ?? ''));
    };
  }
})()`;

/** Everything outside the element itself: what others on the page, the next person on the device or a server can read. */
const TESTIFY = `(async () => {
  const { events, log, addresses } = window.canaryWatch;
  const databases = 'databases' in indexedDB ? (await indexedDB.databases()).map(({ name }) => name) : [];
  const cached = 'caches' in window ? await caches.keys() : [];
  return JSON.stringify({
    events, log, addresses, databases, cached,
    local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, name: window.name,
    page: document.documentElement.outerHTML, title: document.title, referrer: document.referrer,
    address: location.href, state: history.state,
  });
})()`;

export async function watch(page: EnginePage): Promise<void> {
  await page.evaluate(WATCH);
}

/** What there was to read since `watch`, as one text. */
export async function testimonyOf(page: EnginePage): Promise<string> {
  return String(await page.evaluate(TESTIFY));
}

/** Those of the planted values that a text tells, as they were typed or as an address writes them. */
export function toldIn(text: string, planted: readonly string[]): string[] {
  const plain = text.toLowerCase();
  return planted.filter((value) =>
    [value, encodeURIComponent(value), Buffer.from(value).toString('base64').slice(0, -4)].some((form) =>
      plain.includes(form.toLowerCase()),
    ),
  );
}
