import { execFileSync } from 'node:child_process';

/**
 * Installs Debian packages; needs root.
 *
 * @throws Error with apt-get's own words when it fails
 */
export function installDebianPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get: only the first time on a machine`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runQuietly(['update', '-q'], env);
  runQuietly(['install', '-y', '-q', '--no-install-recommends', ...packages], env);
}

function runQuietly(args: readonly string[], env: NodeJS.ProcessEnv): void {
  try {
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    const words = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : '';
    throw new Error(`apt-get ${args.join(' ')} failed.\n${words}`, { cause });
  }
}
