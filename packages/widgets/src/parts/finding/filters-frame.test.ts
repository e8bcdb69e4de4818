import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { byRole, findByRole, findSummary, textOf } from '../../../test/elements/by-role.ts';
import { inHost } from '../../../test/elements/in-host.ts';
import { until } from '../../../test/elements/until.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { readerOf } from '../../i18n/reader.ts';
import { filtersFrame } from './filters-frame.ts';

const part = { styles: css``, view: () => html`<label><input type="checkbox" /> Free</label>` };
const reader = readerOf('en', 'en');

/** Filters whose groups are fetched by this. */
async function filtersFrom(load: () => Promise<typeof part>, on = 0) {
  const { host, controller } = await inHost((one) => new LazyController(one, load));
  const asked = {
    filtersOpen: false,
    openFilters(open: boolean) {
      asked.filtersOpen = open;
      host.requestUpdate();
    },
  };
  host.view = () => filtersFrame({ asked, reader, on, groups: controller, draw: (groups) => groups.view() });
  host.requestUpdate();
  return host;
}

describe('the button for filters', () => {
  it('fetches them when it is opened, says that they come, and shows them', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof part>();
    let fetches = 0;
    const host = await filtersFrom(() => {
      fetches += 1;
      return promise;
    });
    const summary = await findSummary(host, 'Filters');
    expect(fetches).to.equal(0);
    summary.click();
    await until(() => textOf(host).includes('One moment…'));
    resolve(part);
    await findByRole(host, 'checkbox', 'Free');
    expect(fetches).to.equal(1);
  });

  it('says when they cannot be had, and tries again', async () => {
    const answers = [() => Promise.reject(new TypeError('no network')), () => Promise.resolve(part)];
    const host = await filtersFrom(() => answers.shift()?.() ?? Promise.reject(new Error('once too often')));
    (await findSummary(host, 'Filters')).click();
    (await findByRole(host, 'button', 'Try again')).click();
    await findByRole(host, 'checkbox', 'Free');
  });

  it('says how many are on, and draws none while it is closed', async () => {
    const host = await filtersFrom(() => Promise.resolve(part), 2);
    const summary = await findSummary(host, 'Filters');
    expect(textOf(summary)).to.equal('Filters 2');
    summary.click();
    await findByRole(host, 'checkbox', 'Free');
    summary.click();
    await until(() => byRole(host, 'checkbox') === undefined);
  });
});
