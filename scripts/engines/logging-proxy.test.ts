import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
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

  it('hears what a request carries in its headers and its body', async () => {
    await through(`${origin}/say`, 'a body of words');
    assert.match(proxy.heard(), /^POST http:.*\/say .*X-Word header word/m);
    assert.match(proxy.heard(), /a body of words/);
  });

  function through(url: string, body?: string): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const headers = { 'X-Word': 'header word' };
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request(
        { host: '127.0.0.1', port: proxy.port, path: url, method, headers },
        async (answer) => {
          let text = '';
          for await (const piece of answer) text += piece;
          resolve({ status: answer.statusCode, body: text });
        },
      );
      sent.on('error', reject).end(body);
    });
  }
});
