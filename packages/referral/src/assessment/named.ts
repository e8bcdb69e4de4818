import '../schema/jitless.ts';
import { Code } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';

/** Something of the city's questions or needs list: its code, and its name in the language of the assessment. */
export const Named = z.object({ id: Code, name: z.string().check(z.minLength(1)) });
export type Named = z.infer<typeof Named>;
