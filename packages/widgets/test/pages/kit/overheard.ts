import type { Visit } from './visit.ts';
import { testify } from './witness.ts';

/**
 * All that anybody but the person could have read of a visit, as one text: requests, the log, events to the host,
 * addresses, what is stored, and the page around the widgets. The page must have been watched from its beginning.
 */
export async function overheard({ page, requests, logged }: Visit): Promise<string> {
  // A fragment stays in the browser.
  const sent = requests.map(({ url, ...rest }) => ({ ...rest, url: url.replace(/#.*$/, '') }));
  return JSON.stringify([sent, logged, await testify(page)]);
}
