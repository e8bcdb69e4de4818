import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type RunningServer, startServer } from './start-server.ts';

describe('the server of the sample city', () => {
  let server: RunningServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  it('serves the needs list as JSON, compressed', async () => {
    const answer = await fetch(`${server.url}/data/needs/needs.json`);
    assert.equal(answer.status, 200);
    assert.match(String(answer.headers.get('content-type')), /^application\/json/);
    assert.match(String(answer.headers.get('content-encoding')), /^(br|gzip)$/);
  });

  it('holds pages named strict to the strict policy, and leaves others alone', async () => {
    const policy = async (path: string) =>
      (await fetch(`${server.url}${path}`)).headers.get('content-security-policy');
    assert.match(String(await policy('/strict.html')), /^default-src 'none'; script-src 'self';/);
    assert.equal(await policy('/data/needs/needs.json'), null);
  });

  it('serves the sample postings, and as many made-up ones as asked for, as of today', async () => {
    for (const [file, count] of [
      ['example-town/opportunities.json', 58],
      ['made-up/opportunities.json?postings=500', 500],
    ] as const) {
      const answer = await fetch(`${server.url}/data/${file}`);
      const { municipality, published, opportunities } = await answer.json();
      const today = new Date().toLocaleDateString('en-CA', { timeZone: municipality.timezone });
      assert.equal(published.slice(0, 10), today);
      assert.equal(opportunities.length, count);
    }
    assert.equal((await fetch(`${server.url}/data/made-up/opportunities.json?postings=many`)).status, 404);
  });

  it('answers 404 for what is not there, and for a way out of its folders', async () => {
    assert.equal((await fetch(`${server.url}/nothing.html`)).status, 404);
    assert.equal((await fetch(`${server.url}/data/%2e%2e/package.json`)).status, 404);
  });

  it('has no icon, and says so without an error', async () => {
    assert.equal((await fetch(`${server.url}/favicon.ico`)).status, 204);
  });

  it('refuses a port that is taken, and names the reason', async () => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(startServer({ port }), { code: 'EADDRINUSE' });
  });
});
