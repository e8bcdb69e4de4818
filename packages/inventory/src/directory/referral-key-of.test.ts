import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aListing, anOrganization, aService } from '../testing/builders.ts';
import { referralKeyOf } from './referral-key-of.ts';

const [own, shared] = ['q', 'p'].map((letter) => `age1${letter.repeat(58)}`) as [string, string];

describe('The key for referrals', () => {
  test('is the service’s own, else its organization’s, else none', () => {
    const organization = anOrganization({ referral_key: shared });
    assert.equal(referralKeyOf(aListing({ organization, service: aService({ referral_key: own }) })), own);
    assert.equal(referralKeyOf(aListing({ organization })), shared);
    assert.equal(referralKeyOf(aListing()), undefined);
  });
});
