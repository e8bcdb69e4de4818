import { buildIfStale } from './build/build-if-stale.ts';
import { chromium } from './engines/chromium.ts';
import { firefox } from './engines/firefox.ts';
import { takeWalks } from './engines/take-walks.ts';
import { walks } from './engines/walks/index.ts';
import { webkit } from './engines/webkit.ts';
import { startServer } from './server/start-server.ts';
import { sumCounts } from './test/counts.ts';
import { plainLine } from './test/plain-line.ts';

/** Walks through the built demo in three engines: Chromium, Firefox and WebKitGTK. */
await buildIfStale();
const server = await startServer();
const counts = [];
for (const engine of [chromium, firefox, webkit]) counts.push(await takeWalks(engine, walks, server.url));
await server.close();
const total = sumCounts(counts);
console.log(plainLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
