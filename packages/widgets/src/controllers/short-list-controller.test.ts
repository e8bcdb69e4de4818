import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { ShortListController } from './short-list-controller.ts';

const everything = () => true;
const aList = async (src = '/postings.json', isThere: (id: string) => boolean = everything) => {
  const { host, controller } = await inHost((one) => new ShortListController(one));
  controller.use({ src, as: [1], isThere });
  return { host, list: controller };
};
const idsOf = ({ ids }: ShortListController) => [...ids];

afterEach(() => localStorage.clear());

describe('a short list', () => {
  it('takes things on and off, in memory alone', async () => {
    const { list } = await aList();
    list.toggle('a');
    list.toggle('b');
    list.toggle('a');
    expect(idsOf(list)).to.deep.equal(['b']);
    expect(localStorage.length).to.equal(0);
    expect(idsOf((await aList()).list)).to.deep.equal([]);
  });

  it('stays on the device once it was asked for, and goes with one press', async () => {
    const { list } = await aList();
    list.toggle('a');
    list.keepOnDevice();
    list.toggle('b');
    const { list: next } = await aList();
    expect(idsOf(next)).to.deep.equal(['a', 'b']);
    next.removeFromDevice();
    expect(idsOf(next)).to.deep.equal(['a', 'b']);
    expect(localStorage.length).to.equal(0);
  });

  it('is one list for each document', async () => {
    const { list } = await aList('/jobs.json');
    list.toggle('a');
    list.keepOnDevice();
    expect(idsOf((await aList('/services.json')).list)).to.deep.equal([]);
    list.use({ src: '/services.json', as: [1], isThere: everything });
    expect(idsOf(list)).to.deep.equal([]);
    list.use({ src: '/jobs.json', as: [1], isThere: everything });
    expect(idsOf(list)).to.deep.equal(['a']);
  });
});

describe('what is on a short list', () => {
  it('is taken off when it is not there any more, on the device too, and counted', async () => {
    const { list } = await aList();
    for (const id of ['a', 'b', 'c']) list.toggle(id);
    list.keepOnDevice();
    list.use({ src: '/postings.json', as: [2], isThere: (id) => id === 'b' });
    expect([idsOf(list), list.gone]).to.deep.equal([['b'], 2]);
    list.sawAll();
    expect(list.gone).to.equal(0);
    expect(idsOf((await aList()).list)).to.deep.equal(['b']);
  });

  it('is looked for only when the document or the day is another one', async () => {
    const { list } = await aList();
    list.toggle('a');
    list.use({ src: '/postings.json', as: [1], isThere: () => false });
    expect(idsOf(list)).to.deep.equal(['a']);
  });

  it('is cleared at once, and put back where it was', async () => {
    const { list } = await aList();
    for (const id of ['a', 'b']) list.toggle(id);
    list.keepOnDevice();
    list.clear();
    expect(idsOf(list)).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
    list.undo();
    expect(idsOf(list)).to.deep.equal(['a', 'b']);
    expect(idsOf((await aList()).list)).to.deep.equal(['a', 'b']);
  });

  it('takes nothing from a record that holds more than ids', async () => {
    localStorage.setItem(
      'newcomer-portal-short-list /postings.json',
      '{"version":1,"content":["<img src=x>"]}',
    );
    const { list } = await aList();
    expect(idsOf(list)).to.deep.equal([]);
    expect(list.record?.trouble).to.equal('unreadable');
  });

  it('is empty when somebody leaves quickly, and what the device keeps is still theirs', async () => {
    const { host, list } = await aList();
    list.toggle('a');
    list.keepOnDevice();
    host.dispatchEvent(new Event('newcomer-exit'));
    expect(idsOf(list)).to.deep.equal([]);
    expect(idsOf((await aList()).list)).to.deep.equal(['a']);
  });
});
