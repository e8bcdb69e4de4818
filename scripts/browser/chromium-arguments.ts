/**
 * Arguments for a Chromium that makes no request of its own, so that a test can hold every request against
 * the page. Root needs the sandbox off.
 */
export function chromiumArguments(): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-features=OptimizationHints,Translate,MediaRouter',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
  ];
}
