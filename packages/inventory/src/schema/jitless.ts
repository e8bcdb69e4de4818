import * as z from 'zod/mini';

// Cities forbid `eval` on their pages. This must run before the first schema is built, so every schema
// file imports it first; one try at `new Function` would already be a violation in the console.
z.config({ jitless: true });
