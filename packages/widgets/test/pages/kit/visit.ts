import assert from 'node:assert/strict';
import type { BrowserContext, Page, Request } from 'playwright-core';

export type Visit = {
  page: Page;
  /** Every request so far, in the order sent. */
  requests: readonly SentRequest[];
  /** All that was written to the console. */
  logged: readonly string[];
  /**
   * Ends the visit.
   *
   * @throws AssertionError where any request went to another host, or the console was not clean
   */
  end(): Promise<void>;
};

/** All of a request that a server, or anybody on the way, could read. */
export type SentRequest = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
};

/** What has not come by then does not come. */
const PATIENCE_MS = 15_000;

/**
 * Opens an empty page and watches its network and console from the first moment.
 *
 * @param home the only address that requests may go to
 */
export async function startVisit(
  context: BrowserContext,
  home: string,
  expectedMessages: readonly RegExp[],
): Promise<Visit> {
  const requests: SentRequest[] = [];
  const logged: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(sent(request)));
  context.on('console', (message) => {
    logged.push(message.text());
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack}`));
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    page: await context.newPage(),
    requests,
    logged,
    end: async () => {
      await context.close();
      const strangers = requests.map(({ url }) => url).filter((url) => !isAt(home, url));
      assert.deepEqual(strangers, [], 'no request leaves the page’s own host');
      const unexpected = complaints.filter((line) => !expectedMessages.some((pattern) => pattern.test(line)));
      assert.deepEqual(unexpected, [], 'the console is clean');
    },
  };
}

function sent(request: Request): SentRequest {
  return {
    method: request.method(),
    url: request.url(),
    headers: request.headers(),
    body: request.postData(),
  };
}

/** What is inside the page (`data:`, `blob:`, `about:`), or opens the mail program, reaches no host. */
function isAt(home: string, url: string): boolean {
  const { origin, protocol } = new URL(url);
  return origin === home || ['data:', 'blob:', 'about:', 'mailto:'].includes(protocol);
}
