import { existsSync } from 'node:fs';

/** Whether this process may install Debian packages without asking anyone. */
export function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
