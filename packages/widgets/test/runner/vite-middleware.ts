import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { createServer, type Plugin } from 'vite';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Lets Vite answer the test runner's requests for sources, so that tests run on the very transform that the
 * published files come from. Whatever Vite does not know falls through to the test runner.
 */
export async function viteMiddleware(
  configFile: string,
): Promise<{ middleware: Middleware; plugin: TestRunnerPlugin }> {
  const vite = await createServer({
    configFile,
    appType: 'custom',
    clearScreen: false,
    logLevel: 'error',
    plugins: [runnerSockets],
    // Found while tests run, a dependency would reload the page under them.
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return {
    middleware: (context, next) =>
      new Promise((resolve, reject) => {
        // Koa would otherwise write 404 over an answer that Vite sends after this function returned.
        context.res.statusCode = 200;
        context.res.once('close', resolve);
        vite.middlewares(context.req, context.res, (error: unknown) => {
          context.res.statusCode = 404;
          if (error) reject(error);
          else next().then(resolve, reject);
        });
      }),
    plugin: { name: 'stop-vite', serverStop: () => vite.close() },
  };
}

/** The runner's commands import its own socket, which only the runner's server has. */
const runnerSockets: Plugin = {
  name: 'test-runner-sockets',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('/__web-dev-server__') ? { id, external: true } : null),
};
