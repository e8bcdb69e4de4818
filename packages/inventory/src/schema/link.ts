import './jitless.ts';
import * as z from 'zod/mini';
import { isParsableUrl } from '../text/is-parsable-url.ts';

/**
 * A web address. Only `http` and `https`: zod's own URL type lets `javascript:` through, and listing text is
 * not to be trusted with that.
 */
export const WebLink = z
  .string()
  .check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"'`\\]+$/, { abort: true }), z.refine(isParsableUrl));

/** An e-mail address, without a `mailto:` before it. */
export const EmailAddress = z
  .string()
  .check(z.regex(/^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/));
