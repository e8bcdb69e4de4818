import { fileURLToPath } from 'node:url';

/** The folder that holds `packages/`, with a slash at its end. */
export const WORKSPACE_ROOT = fileURLToPath(new URL('../../', import.meta.url));
