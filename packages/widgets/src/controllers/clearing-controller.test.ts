import { expect } from '@open-wc/testing';
import { forbidStorage } from '../../test/elements/forbid-storage.ts';
import { inHost } from '../../test/elements/in-host.ts';
import { keptRecord } from '../catalogue/kept-record.ts';
import { ClearingController, type Held } from './clearing-controller.ts';

async function aClearing(...told: Held[]): Promise<ClearingController> {
  let held: readonly Held[] = told;
  const memory = {
    held: () => held,
    forget: () => {
      held = [];
    },
  };
  return (await inHost((host) => new ClearingController(host, memory))).controller;
}

describe('clearing everything', () => {
  afterEach(() => keptRecord.remove());

  it('forgets what was told, removes what is kept, and names both', async () => {
    keptRecord.write('locked');
    const clearing = await aClearing('answers', 'letter');
    clearing.ask(true);
    expect(clearing.held).to.deep.equal(['answers', 'letter', 'kept']);
    clearing.clear();
    expect([clearing.held, clearing.asking, keptRecord.read()]).to.deep.equal([[], false, undefined]);
    expect(clearing.cleared).to.deep.equal({ gone: ['answers', 'letter', 'kept'], left: [], idle: false });
    clearing.dismiss();
    expect(clearing.cleared).to.equal(undefined);
  });

  it('names what the browser does not let it remove', async () => {
    keptRecord.write('locked');
    const clearing = await aClearing('answers');
    const allow = forbidStorage('removing');
    clearing.clear();
    expect(clearing.cleared).to.deep.equal({ gone: ['answers'], left: ['kept'], idle: false });
    allow();
  });

  it('changes nothing while it only asks', async () => {
    const clearing = await aClearing('answers');
    clearing.ask(true);
    clearing.ask(false);
    expect([clearing.held, clearing.cleared]).to.deep.equal([['answers'], undefined]);
  });

  it('of a screen alone leaves what somebody keeps', async () => {
    keptRecord.write('locked');
    const clearing = await aClearing('answers', 'place');
    clearing.clearScreen();
    expect(clearing.cleared).to.deep.equal({ gone: ['answers', 'place'], left: [], idle: true });
    expect(keptRecord.read()).to.equal('locked');
  });
});
