import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { WORKSPACE_ROOT } from '../workspace/root.ts';

type Answer = (response: ServerResponse, query: URLSearchParams) => void;

const HUGE_BYTES = 50_000_000;
const NESTING = 20_000;

/** Every way in which a city's inventory has been seen to arrive, by the name of its file under `/broken/`. */
const answers: Readonly<Record<string, Answer>> = {
  'good.json': (response) => json(response, sample()),
  '404.json': (response) => text(response, 404, 'Not found'),
  '500.json': (response) => text(response, 500, 'Internal server error'),
  'slow.json': answerSlowly,
  'cut.json': (response) => json(response, firstHalf(sample())),
  'torn.json': answerThenDrop,
  'html.json': (response) =>
    text(response, 200, '<!doctype html><title>Sign in</title><p>Sign in', 'text/html'),
  'not-json.json': (response) => json(response, 'services: []'),
  'empty.json': (response) => json(response, ''),
  'wrong-version.json': (response) =>
    json(
      response,
      changed((inventory) => ({ ...inventory, schema_version: '9.0' })),
    ),
  'one-bad.json': (response) => json(response, changed(withOneBadService)),
  'deep.json': (response) => json(response, '['.repeat(NESTING) + ']'.repeat(NESTING)),
  'huge.json': answerHugely,
};

/** Answers under `/broken/`; a name that is not in the table falls through. */
export function brokenInventories(): (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(1);
    if (Object.hasOwn(answers, name)) answers[name]?.(response, searchParams);
    else next();
  };
}

function json(response: ServerResponse, body: string): void {
  text(response, 200, body, 'application/json');
}

function text(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}

/** A whole inventory after `?seconds=` (30 where it is not given). */
async function answerSlowly(response: ServerResponse, query: URLSearchParams): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  await wait(Number(query.get('seconds') ?? 30) * 1000, undefined, { signal: gone.signal }).catch(() => {});
  if (!gone.signal.aborted) json(response, sample());
}

/** Promises the whole file, then hangs up halfway. */
function answerThenDrop(response: ServerResponse): void {
  const body = sample();
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    // Compressed, the half would arrive as a whole.
    'Cache-Control': 'no-transform',
  });
  response.write(firstHalf(body));
  response.socket?.end();
}

/** Well-formed JSON whose one text is far longer than any city's list. */
function answerHugely(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  Readable.from(hugeText()).pipe(response);
}

function* hugeText(): Generator<string> {
  const piece = 'a'.repeat(100_000);
  yield '{"schema_version":"1.0","notice":"';
  for (let sent = 0; sent < HUGE_BYTES; sent += piece.length) yield piece;
  yield '"}';
}

function sample(): string {
  return readFileSync(`${WORKSPACE_ROOT}data/example-town/inventory.json`, 'utf8');
}

function firstHalf(body: string): string {
  return body.slice(0, Math.floor(body.length / 2));
}

type Inventory = { services: Record<string, unknown>[] };

function changed(change: (inventory: Inventory) => unknown): string {
  return JSON.stringify(change(JSON.parse(sample())));
}

/** The first service gets a number for its name. */
function withOneBadService(inventory: Inventory): Inventory {
  const [first, ...rest] = inventory.services;
  return { ...inventory, services: [{ ...first, name: 42 }, ...rest] };
}
