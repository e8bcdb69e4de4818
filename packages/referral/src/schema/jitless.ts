import * as z from 'zod/mini';

// Cities forbid `eval` on their pages. This must run before the first schema is built, so every schema
// file of the referral imports it first.
z.config({ jitless: true });
