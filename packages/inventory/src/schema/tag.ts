import './jitless.ts';
import * as z from 'zod/mini';
import { Code, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** A skill or an interest with its name. Opportunities and people name it by its code, in any language. */
export const Tag = z.object({ id: Code, name: Text, ...translatable });
export type Tag = z.infer<typeof Tag>;
