import { aReferral } from '@newcomer-portal/referral/testing';
import { expect } from '@open-wc/testing';
import { readCopy, writeCopy } from './referral-copy.ts';

const referral = aReferral();
const receipt = {
  referral_id: referral.id,
  to: referral.to,
  fields: { name: 1 },
  purposes: ['arrange_service' as const],
  shown_in: 'en',
  given: referral.created,
  expires: referral.consent.expires,
};
const key = { recipient: 'age1invented', identity: 'AGE-SECRET-KEY-1INVENTED' };

describe('the copy that a sender keeps', () => {
  it('comes back from its file', () => {
    expect(readCopy(writeCopy({ referral, receipt, key }))).to.deep.equal({ referral, key });
  });

  it('is nothing where the file is another one', () => {
    for (const text of [
      '',
      '{',
      'null',
      '{}',
      JSON.stringify({ kind: 'newcomer-referral-copy/1', referral: {}, key }),
    ])
      expect(readCopy(text), text).to.equal(undefined);
  });
});
