import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readInventory } from '@newcomer-portal/inventory';
import { type RunningServer, startServer } from './start-server.ts';

describe('inventories gone wrong', () => {
  let server: RunningServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  const get = (name: string) => fetch(`${server.url}/broken/${name}`);
  const codes = async (name: string) =>
    readInventory(await (await get(name)).json()).problems.map(({ code }) => code);

  it('has a whole one to compare with', async () => {
    assert.deepEqual(await codes('good.json'), []);
  });

  it('spoils exactly one record', async () => {
    const whole = readInventory(await (await get('good.json')).json()).inventory;
    const { inventory, problems } = readInventory(await (await get('one-bad.json')).json());
    assert.equal(whole && inventory && whole.services.length - inventory.services.length, 1);
    assert.notEqual(problems.length, 0);
  });

  it('speaks a version that no reader knows', async () => {
    assert.equal(readInventory(await (await get('wrong-version.json')).json()).inventory, undefined);
  });

  for (const [name, status] of [
    ['404.json', 404],
    ['500.json', 500],
  ] as const) {
    it(`answers ${name} with ${status}`, async () => assert.equal((await get(name)).status, status));
  }

  for (const name of ['cut.json', 'html.json', 'not-json.json', 'empty.json']) {
    it(`answers ${name} with 200 and something that is no JSON`, async () => {
      const answer = await get(name);
      assert.equal(answer.status, 200);
      await assert.rejects(answer.json(), SyntaxError);
    });
  }

  it('hangs up in the middle of torn.json', async () => {
    await assert.rejects(
      get('torn.json').then((answer) => answer.text()),
      TypeError,
    );
  });

  it('nests deep.json twenty thousand deep', async () => {
    assert.equal((await (await get('deep.json')).text()).lastIndexOf('['), 19_999);
  });

  it('sends fifty million bytes as huge.json', async () => {
    let bytes = 0;
    for await (const piece of (await get('huge.json')).body ?? []) bytes += piece.length;
    assert.ok(bytes > 50_000_000);
  });

  it('sends slow.json whole, after the seconds asked for', async () => {
    assert.equal((await get('slow.json?seconds=0')).status, 200);
  });

  it('does not know other names', async () => {
    assert.equal((await get('toString')).status, 404);
  });
});
