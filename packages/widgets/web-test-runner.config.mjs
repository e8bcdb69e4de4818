import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumPath } from '../../scripts/browser/chromium.ts';
import { chromiumArguments } from '../../scripts/browser/chromium-arguments.ts';
import { plainLineReporter } from './test/runner/plain-line-reporter.ts';
import { viteMiddleware } from './test/runner/vite-middleware.ts';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const vite = await viteMiddleware(`${rootDir}vite.config.ts`);

/** Browser tests. One file: `web-test-runner --files src/parts/pager/pager.test.ts` in this folder. */
export default {
  rootDir,
  files: 'src/**/*.test.ts',
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: chromiumPath(),
        // Tests find things as a screen reader does: by the role and name that the browser itself computes.
        args: [...chromiumArguments(), '--enable-blink-features=ComputedAccessibilityInfo'],
      },
    }),
  ],
  middleware: [vite.middleware],
  plugins: [vite.plugin],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), plainLineReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // The runner's defaults fail now and then on a busy machine.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 20_000 } },
};
