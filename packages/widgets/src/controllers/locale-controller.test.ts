import { expect, nextFrame } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { inHost } from '../../test/elements/in-host.ts';
import { until } from '../../test/elements/until.ts';
import { pageLocale, setPageLocale } from '../i18n/locale.ts';
import { LocaleController } from './locale-controller.ts';

const page = document.documentElement;

let asked: string | undefined;
const inPage = async () => {
  const made = await inHost((host) => new LocaleController(host, () => asked));
  made.host.view = () => html`${made.controller.locale} ${made.controller.direction}`;
  return made;
};
const becomes = (locale: string) => until(() => pageLocale() === locale, `not ${locale}`);

beforeEach(() => {
  asked = undefined;
  page.lang = 'en';
});
afterEach(async () => {
  page.lang = 'en';
  page.className = '';
  await setPageLocale('en');
});

describe('the language of an element', () => {
  it('is the one asked for, before that of the page', async () => {
    asked = 'fr';
    page.lang = 'ar';
    await inPage();
    await becomes('fr');
  });

  it('is the page’s where none is asked for, and follows when the page changes it', async () => {
    page.lang = 'fr-CA';
    const { host, controller } = await inPage();
    await becomes('fr');
    page.lang = 'ar';
    await becomes('ar');
    await host.updateComplete;
    expect(controller.direction).to.equal('rtl');
    expect(host.shadowRoot?.textContent).to.equal('ar rtl');
  });

  it('is that of the nearest element around it which names one', async () => {
    const { host } = await inPage();
    host.parentElement?.setAttribute('lang', 'ar');
    await becomes('ar');
    expect(page.lang).to.equal('en');
  });
});

describe('a language that is not to be followed', () => {
  it('is English where there is no file for it', async () => {
    page.lang = 'fr';
    await inPage();
    await becomes('fr');
    page.lang = 'tlh';
    await becomes('en');
  });

  it('is English for a language that is named like a part of every object', async () => {
    page.lang = 'fr';
    await inPage();
    await becomes('fr');
    page.lang = 'constructor';
    await becomes('en');
  });

  it('does not follow a page translator, which rewrites what the page says', async () => {
    const { host } = await inPage();
    // The file is there already, so that nothing but the rule can hold the change up.
    page.lang = 'ar';
    await becomes('ar');
    page.lang = 'en';
    await becomes('en');
    page.className = 'translated-rtl';
    page.lang = 'ar';
    await nextFrame();
    expect(host.shadowRoot?.textContent).to.equal('en ltr');
  });
});

describe('a change of language', () => {
  it('is that of the last wish, however the files come in', async () => {
    await inPage();
    page.lang = 'ar';
    page.lang = 'fr';
    await becomes('fr');
  });

  it('waits for its file before anything is drawn, so that no English flashes past', async () => {
    page.lang = 'fr';
    const seen = new Set<string>();
    const { host } = await inHost((one) => {
      const controller = new LocaleController(one, () => undefined);
      one.view = () => (controller.pending ? nothing : seen.add(controller.locale) && nothing);
      return controller;
    });
    await becomes('fr');
    await host.updateComplete;
    expect([...seen]).to.deep.equal(['fr']);
  });

  it('is left alone by an element that has left the page', async () => {
    const { host } = await inPage();
    host.remove();
    page.lang = 'ar';
    const other = await inHost((one) => new LocaleController(one, () => 'fr'));
    await becomes('fr');
    other.host.remove();
    expect(pageLocale()).to.equal('fr');
  });
});
