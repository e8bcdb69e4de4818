import { type Problem, parseJson } from '@newcomer-portal/inventory';
import type { DocumentFormat, LoadedDocument } from './document-format.ts';
import { fetchText } from './fetch-text.ts';
import { inlineText } from './inline-text.ts';
import { LoadFailure, type LoadFailureCode } from './load-failure.ts';
import { sharedDocument } from './shared-documents.ts';

/**
 * Loads a document once per page and reads it.
 *
 * @param src a web address, relative to the page, or `#id` of an inline script
 * @param root where an inline script is looked for
 * @throws {LoadFailure} when there is nothing that can be shown
 */
export function loadDocument<T>(
  format: DocumentFormat<T>,
  src: string,
  root: Document | ShadowRoot,
): Promise<LoadedDocument<T>> {
  const where = addressOf(src);
  return sharedDocument(format.kind, where, async () => {
    const text = where.startsWith('#') ? inlineText(where, root) : await fetchText(where);
    return readText(format, text, where);
  });
}

/** The whole address that a document is known by on the page. */
export function addressOf(src: string): string {
  return src.startsWith('#') ? src : new URL(src, document.baseURI).href;
}

async function readText<T>(
  format: DocumentFormat<T>,
  text: string,
  where: string,
): Promise<LoadedDocument<T>> {
  const parsed = parseJson(text);
  if (parsed.problem) throw refusal(parsed.problem, where);
  const { content, problems } = await format.read(parsed.value);
  if (content !== undefined) return { content, problems };
  throw refusal(problems.at(-1), where);
}

function refusal(problem: Problem | undefined, where: string): LoadFailure {
  const codes: Partial<Record<Problem['code'], LoadFailureCode>> = {
    too_large: 'too_large',
    unknown_version: 'unknown_version',
  };
  const code = (problem && codes[problem.code]) ?? 'unreadable';
  return new LoadFailure(code, where, { detail: problem ? JSON.stringify(problem) : code });
}
