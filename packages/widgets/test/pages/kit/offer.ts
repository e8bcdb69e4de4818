import type { Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import type { Say } from './interface-words.ts';

/** What somebody types into the form, by the field's name in a draft. */
export type Typed = Readonly<Record<string, string>>;

/** An offer that needs nothing more, made up. */
export const anHonestOffer: Typed = {
  organization: 'Lakeside Bakery',
  title: 'Bakery helper',
  description: 'You shape bread and pack boxes. We show you how.',
  pay_minimum: '19.50',
  email: 'jobs@bakery.example',
};

/** Opens the form, and types an offer into it in the order of its fields. */
export async function typeOffer(page: Page, say: Say, hand: Hand, typed: Typed): Promise<void> {
  await hand.press(page.getByRole('button', { name: say('invite.open'), exact: true }));
  await page.getByRole('heading', { name: say('offer.begin'), exact: true }).waitFor();
  for (const [field, words] of Object.entries(typed))
    await hand.write(page.locator(`#offer-${field}`), words);
}

/** Goes on to the preview. */
export async function lookAtOffer(page: Page, say: Say, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: say('offer.look'), exact: true }));
  await page.getByRole('region', { name: say('offer.preview'), exact: true }).waitFor();
}
