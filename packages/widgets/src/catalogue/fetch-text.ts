import { LONGEST_TEXT } from '@newcomer-portal/inventory';
import { LoadFailure } from './load-failure.ts';

const LONGEST_WAIT_MS = 90_000;

/**
 * Fetches a text, and stops reading one that is longer than any inventory.
 *
 * @throws {LoadFailure} in every case of failure
 */
export async function fetchText(url: string): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LONGEST_WAIT_MS);
  try {
    const response = await fetch(url, { signal: stop.signal, headers: { accept: 'application/json' } });
    if (!response.ok)
      throw new LoadFailure(failureOf(response.status), url, { detail: `status ${response.status}` });
    return await readCapped(response, url);
  } catch (cause) {
    if (cause instanceof LoadFailure) throw cause;
    if (stop.signal.aborted) throw new LoadFailure('timeout', url, { cause });
    throw new LoadFailure(navigator.onLine ? 'unreachable' : 'offline', url, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(status: number): 'not_found' | 'server_error' | 'unreachable' {
  if (status === 404 || status === 410) return 'not_found';
  return status >= 500 ? 'server_error' : 'unreachable';
}

async function readCapped(response: Response, url: string): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length <= LONGEST_TEXT) continue;
    void reader.cancel();
    throw new LoadFailure('too_large', url, { detail: `more than ${LONGEST_TEXT} characters` });
  }
  return text;
}
