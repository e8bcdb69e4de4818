import type { Page } from 'playwright-core';

/** What of a widget's own tree could lead somewhere, or run something. */
export type ShadowContent = {
  /** Each address, whole, as the browser would follow it. */
  addresses: string[];
  /** Elements and attributes that no listing may bring. */
  foreign: string[];
};

/** Looks through everything that a widget shows now. */
export function shadowContent(page: Page, tag = 'newcomer-service-finder'): Promise<ShadowContent> {
  return page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])];
    const ownTags =
      /^(a|abbr|article|aside|b|bdi|br|button|caption|circle|details|div|fieldset|footer|form|g|h[1-6]|header)$/;
    const moreTags =
      /^(input|label|legend|li|nav|ol|option|p|path|rect|search|section|select|slot|span|strong|summary|svg|table|tbody|td|th|thead|tr|ul)$/;
    const foreign = all.flatMap((element) => {
      const tag = element.localName;
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
      return [...(ownTags.test(tag) || moreTags.test(tag) ? [] : [tag]), ...handlers];
    });
    const addresses = all.flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'xlink:href'].flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [new URL(value, document.baseURI).href];
      }),
    );
    return { addresses, foreign };
  }, tag);
}
