/** An address in the page's own terms as a whole one without a fragment; undefined unless it is of the web. */
export function webAddress(given: string): string | undefined {
  if (!given || !URL.canParse(given, document.baseURI)) return undefined;
  const address = new URL(given, document.baseURI);
  address.hash = '';
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : undefined;
}
