import { buildIfStale } from './build/build-if-stale.ts';
import { startServer } from './server/start-server.ts';

/** Serves the sample city's website, with widgets built from the sources as they are now. */
const USUAL_PORT = 5173;
const chosen = process.env.PORT;

await buildIfStale();
const server = await (chosen ? startServer({ port: Number(chosen) }) : startUsually());
console.log(`The demo is at ${server.url}/`);

/** On the usual port, or on any free one where that is taken. */
function startUsually() {
  return startServer({ port: USUAL_PORT }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return startServer();
    throw error;
  });
}
