import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Code, Day, Text } from './primitives.ts';
import { translatable } from './translation.ts';

/** Where facts came from, under which licence, and how old they are. */
export const Source = z.object({
  id: Code,
  name: Text,
  publisher: Text,
  url: z.optional(WebLink),
  licence: Text,
  licence_url: z.optional(WebLink),
  /** The day the facts describe: the date of the list, not of the download. */
  dated: z.optional(Day),
  /** What a reader must know before relying on it. */
  note: z.optional(Text),
  ...translatable,
});
export type Source = z.infer<typeof Source>;

/** A record's pointer to its source. */
export const Provenance = z.object({
  source_id: Code,
  /** The record's own key in that source, so that it can be found there again. */
  key: z.optional(z.string()),
});
export type Provenance = z.infer<typeof Provenance>;
