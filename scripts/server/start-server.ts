import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';
import { WORKSPACE_ROOT } from '../workspace/root.ts';
import { brokenInventories } from './broken-inventories.ts';
import { madeUpPostings } from './made-up-postings.ts';
import { takeOffers } from './offers.ts';
import { postingsOfToday } from './postings-of-today.ts';

export type RunningServer = {
  /** Without a slash at its end: `http://localhost:5173` */
  url: string;
  close(): Promise<void>;
};

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/** What a careful city sends: nothing but its own files, and no inline script or style. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

/**
 * Serves the sample city's website as a city's own server would: its pages (`demo/`) at `/`, `data/` at `/data/`,
 * the widgets' script-tag files at `/newcomer/`, inventories gone wrong at `/broken/`, and an address that
 * takes offers at `/offers/`. Pages whose name starts
 * with `strict` carry the strict Content-Security-Policy.
 *
 * @param port 0 (the default) for any free one
 */
export async function startServer({ port = 0 }: { port?: number } = {}): Promise<RunningServer> {
  const server = createServer(
    inTurn([
      compression() as Handler,
      policyForStrictPages,
      under('/broken', brokenInventories()),
      under('/newcomer', files('packages/widgets/dist/cdn')),
      under('/data', postingsOfToday()),
      under('/data', madeUpPostings()),
      under('/data', files('data')),
      under('/offers', takeOffers()),
      files('demo'),
      noIcon,
      notFound,
    ]),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function inTurn(handlers: readonly Handler[]): RequestListener {
  return (request, response) => {
    const from = (index: number) => handlers[index]?.(request, response, () => from(index + 1));
    from(0);
  };
}

function under(folder: string, handler: Handler): Handler {
  return (request, response, next) => {
    const { url = '/' } = request;
    if (!url.startsWith(`${folder}/`)) return next();
    request.url = url.slice(folder.length);
    handler(request, response, () => {
      request.url = url;
      next();
    });
  };
}

/** Reads a file anew at every request, so that a page shows a change at once. */
function files(folder: string): Handler {
  return sirv(`${WORKSPACE_ROOT}${folder}`, { dev: true, etag: true });
}

const policyForStrictPages: Handler = (request, response, next) => {
  if (request.url?.startsWith('/strict')) response.setHeader('Content-Security-Policy', STRICT_POLICY);
  next();
};

/** Browsers ask for it unasked, now and then, and complain in the console when it is missing. */
const noIcon: Handler = (request, response, next) => {
  if (request.url !== '/favicon.ico') return next();
  response.writeHead(204).end();
};

const notFound: Handler = (request, response) => {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`There is nothing at ${request.url}`);
};
