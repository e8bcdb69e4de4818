import * as z from 'zod/mini';
import { Profile } from './profile.ts';

/**
 * Reads what a device has kept of a person. Undefined where any part of it does not fit: half of what somebody told
 * would compare them wrongly, and in silence.
 */
export function readProfile(value: unknown): Profile | undefined {
  const read = z.safeParse(Profile, value);
  return read.success ? read.data : undefined;
}
