import assert from 'node:assert/strict';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';

describe('the logging proxy', () => {
  const city = createServer((_, response) => response.end('welcome'));
  let origin = '';
  let proxy: LoggingProxy;
  before(async () => {
    await new Promise<void>((resolve) => city.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(city.address() as AddressInfo).port}`;
    proxy = await startLoggingProxy(origin);
  });
  after(async () => {
    await proxy.close();
    city.close();
  });

  it('passes on what goes to the one origin', async () => {
    assert.deepEqual(await through(`${origin}/list.json`), { status: 200, body: 'welcome' });
  });

  it('refuses every other host, and tells on it', async () => {
    assert.equal((await through('http://tracker.example/?home=M1L')).status, 403);
    assert.deepEqual(proxy.asked, [`${origin}/list.json`, 'http://tracker.example/?home=M1L']);
  });

  function through(url: string): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port: proxy.port, path: url }, async (answer) => {
        let body = '';
        for await (const piece of answer) body += piece;
        resolve({ status: answer.statusCode, body });
      }).on('error', reject);
    });
  }
});
