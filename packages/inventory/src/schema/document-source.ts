import './jitless.ts';
import * as z from 'zod/mini';
import { Text } from './primitives.ts';
import { Source } from './source.ts';

/** Where the facts of a whole file came from: a `Source` of which only the name must be known. */
export const DocumentSource = z.extend(z.partial(Source), { name: Text });
export type DocumentSource = z.infer<typeof DocumentSource>;
