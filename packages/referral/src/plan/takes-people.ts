import type { Candidate } from './candidate.ts';

/** Nobody is sent to a service that said lately that it is full, or that is closed for now. */
export function takesPeople({ availability, listing }: Candidate): boolean {
  return availability?.state !== 'full' && listing.service.status === 'active';
}
