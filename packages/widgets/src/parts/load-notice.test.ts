import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../../test/elements/by-role.ts';
import { press } from '../../test/elements/press.ts';
import { LoadFailure, type LoadFailureCode } from '../catalogue/load-failure.ts';
import { loadNotice } from './load-notice.ts';

const reasons: Readonly<Record<LoadFailureCode, RegExp>> = {
  offline: /You have no internet now/,
  timeout: /took too long/,
  server_error: /does not answer/,
  unreachable: /does not answer/,
  not_found: /not your fault/,
  too_large: /not your fault/,
  unreadable: /not your fault/,
  unknown_version: /not your fault/,
  missing_element: /not your fault/,
};

describe('the notice that a list did not load', () => {
  for (const [code, words] of Object.entries(reasons)) {
    it(`says for ${code} what happened, in plain words and without the address`, async () => {
      const failure = new LoadFailure(code as LoadFailureCode, 'https://town.example/secret.json');
      const page = await fixture(html`<div>${loadNotice(failure, () => {})}</div>`);
      expect(textOf(page)).to.match(words);
      expect(textOf(page)).to.not.contain('town.example');
    });
  }

  it('has a button that tries once more', async () => {
    let tries = 0;
    const retry = () => {
      tries += 1;
    };
    const page = await fixture(html`<div>${loadNotice(new LoadFailure('offline', '/a'), retry)}</div>`);
    press(page, 'button', 'Try again');
    expect(tries).to.equal(1);
  });
});
