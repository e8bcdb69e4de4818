import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { anOpportunitiesDocument, anOpportunity } from '@newcomer-portal/inventory/testing';
import { startServer } from './start-server.ts';

const server = await startServer();
after(() => server.close());

const post = (body: string, key: string) =>
  fetch(`${server.url}/offers/`, { method: 'POST', body, headers: { 'idempotency-key': key } });
const offer = JSON.stringify(anOpportunitiesDocument({ opportunities: [anOpportunity('job')] }));

describe('the demo’s address for offers', () => {
  it('gives one receipt for one key, however often it comes', async () => {
    const first = await post(offer, '"a"');
    assert.equal(first.status, 201);
    const told = await first.json();
    assert.deepEqual(await (await post(offer, '"a"')).json(), told);
    assert.notDeepEqual(await (await post(offer, '"b"')).json(), told);
  });

  it('says why it does not take something', async () => {
    const answer = await post('{"opportunities":[]}', '"c"');
    assert.equal(answer.status, 422);
    assert.match((await answer.json()).detail, /fault/);
    assert.equal((await post('<html>', '"d"')).status, 422);
  });
});
