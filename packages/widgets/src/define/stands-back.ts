/**
 * Whether the script-tag file was asked for under an address of its own making, `…/newcomer-service-finder.js?ver=2`,
 * as site builders do. The files fetched later name it without; loaded twice it would be two libraries on one page.
 * Then the plain address is loaded instead, and this copy stands back.
 *
 * @param address `import.meta.url` of the file
 */
export function standsBack(address: string): boolean {
  // A development server replaces no names, so there the name may be unknown.
  if (typeof __SCRIPT_TAG__ === 'undefined' || !__SCRIPT_TAG__) return false;
  const { origin, pathname, search } = new URL(address);
  if (search) void import(/* @vite-ignore */ `${origin}${pathname}`);
  return search !== '';
}

declare const __SCRIPT_TAG__: boolean;
