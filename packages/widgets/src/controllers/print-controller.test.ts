import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { standIn } from '../../test/elements/stand-in.ts';
import { PrintController } from './print-controller.ts';

describe('printing', () => {
  let printed: number;
  let restore: () => void;
  const marks = () => document.querySelectorAll('[data-newcomer-print]').length;
  const sheets = () => document.adoptedStyleSheets.length;

  beforeEach(() => {
    printed = 0;
    restore = standIn(window, 'print', () => {
      printed += 1;
    });
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    restore();
  });

  it('marks the element and all that holds it, and nothing beside', async () => {
    const { host, controller } = await inHost((one) => new PrintController(one));
    const beside = document.createElement('p');
    host.after(beside);
    controller.print();
    expect(printed).to.equal(1);
    expect(host.closest('html')?.hasAttribute('data-newcomer-print')).to.equal(true);
    expect(beside.hasAttribute('data-newcomer-print')).to.equal(false);
  });

  it('reaches the page through another element’s shadow root', async () => {
    const { host, controller } = await inHost((one) => new PrintController(one));
    const outer = document.createElement('section');
    host.parentElement?.append(outer);
    outer.attachShadow({ mode: 'open' }).append(host);
    controller.print();
    expect(outer.hasAttribute('data-newcomer-print')).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(host.hasAttribute('data-newcomer-print')).to.equal(false);
  });

  it('leaves the page as it was once the paper is made', async () => {
    const { controller } = await inHost((one) => new PrintController(one));
    const before = sheets();
    controller.print();
    expect(sheets()).to.equal(before + 1);
    window.dispatchEvent(new Event('afterprint'));
    expect([sheets(), marks()]).to.deep.equal([before, 0]);
  });

  it('leaves the page as it was when the element goes away before the paper is made', async () => {
    const { host, controller } = await inHost((one) => new PrintController(one));
    const before = sheets();
    controller.print();
    host.remove();
    expect([sheets(), marks()]).to.deep.equal([before, 0]);
  });

  it('hides the page once when it is asked for twice', async () => {
    const { controller } = await inHost((one) => new PrintController(one));
    const before = sheets();
    controller.print();
    controller.print();
    expect(sheets()).to.equal(before + 1);
    window.dispatchEvent(new Event('afterprint'));
    expect(sheets()).to.equal(before);
  });
});
