import { expect } from '@open-wc/testing';
import { forgetDocument, sharedDocument } from './shared-documents.ts';

describe('documents that a page shares', () => {
  let loads = 0;
  const load = () => {
    loads += 1;
    return Promise.resolve(`load ${loads}`);
  };

  beforeEach(() => {
    loads = 0;
    forgetDocument('note/1', '/a');
    forgetDocument('note/2', '/a');
  });

  it('are loaded once for all who ask', async () => {
    expect(
      await Promise.all([sharedDocument('note/1', '/a', load), sharedDocument('note/1', '/a', load)]),
    ).to.deep.equal(['load 1', 'load 1']);
  });

  it('are not shared between versions of a format', async () => {
    await sharedDocument('note/1', '/a', load);
    expect(await sharedDocument('note/2', '/a', load)).to.equal('load 2');
  });

  it('are loaded again once they are forgotten', async () => {
    await sharedDocument('note/1', '/a', load);
    forgetDocument('note/1', '/a');
    expect(await sharedDocument('note/1', '/a', load)).to.equal('load 2');
  });

  it('are shared with another build of this library on the page', async () => {
    const known = (globalThis as unknown as Record<symbol, Map<string, Promise<unknown>>>)[
      Symbol.for('newcomer-portal.documents.1')
    ];
    known?.set('note/1 /a', Promise.resolve('from the other build'));
    expect(await sharedDocument('note/1', '/a', load)).to.equal('from the other build');
  });
});
