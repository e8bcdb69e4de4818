import type { Listing } from './listing.ts';

/** The public key to which a referral to a listing is encrypted; undefined where it can only be carried. */
export function referralKeyOf({ service, organization }: Listing): string | undefined {
  return service.referral_key ?? organization?.referral_key;
}
