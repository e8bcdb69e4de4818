import { findBrowser } from './find-browser.ts';

/** Where Debian, other Linux distributions and macOS put a Chromium or Chrome. */
const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium to test with: `CHROME_PATH`, else a known path, else Debian's package installed
 * on the spot (as root only).
 *
 * @throws Error that says what to install or set, when none of these gives one
 */
export function chromiumPath(): string {
  return findBrowser({
    name: 'Chromium',
    variable: 'CHROME_PATH',
    knownPaths: KNOWN_PATHS,
    debianPackages: ['chromium'],
  });
}
