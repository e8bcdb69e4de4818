import '../../../define/opportunity-board.ts';
import { expect } from '@open-wc/testing';
import { findByRole } from '../../../../test/elements/by-role.ts';
import { openOffer, typeOffer } from '../../../../test/elements/mount-offer.ts';
import { press } from '../../../../test/elements/press.ts';

async function mailOf(given: Readonly<Record<string, string>>): Promise<string> {
  const board = await openOffer({ 'offer-email': 'jobs@town.example' });
  await typeOffer(board, given);
  press(board, 'checkbox', 'Monday');
  press(board, 'checkbox', 'We can agree on days and hours');
  press(board, 'button', 'See it as newcomers will');
  const link = await findByRole(board, 'link', 'Send by e-mail');
  return new URL(link.getAttribute('href') ?? '').searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
}

describe('an offer as text', () => {
  it('says what was chosen in words, and leaves out what says nothing', async () => {
    const text = await mailOf({ english: '4' });
    expect(text).to.contain('What do you offer?\nJob');
    expect(text).to.contain('On which days?\nMonday');
    expect(text).to.contain('This is for\nan hour');
    expect(text).to.contain('English: level needed (CLB)\n4');
    expect(text).to.contain('We can agree on days and hours\n✓');
    expect(text).to.not.contain('paper');
    expect(text).to.not.contain('Phone');
  });

  it('leaves out what another kind of offer would say', async () => {
    const text = await mailOf({ kind: 'volunteering' });
    expect(text).to.not.contain('Pay');
    expect(text).to.not.contain('an hour');
  });
});
