import type { Opportunities, Opportunity } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument, uuid } from '@newcomer-portal/inventory/testing';
import type { LitElement } from 'lit';
import { boardWith } from './mount-board.ts';
import { until } from './until.ts';

/** The device's day, and days from it: `daysOn(-3)` is three days ago. */
export const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The id that `openPosting` gives to a posting by its place in the list. */
export const postingId = (index: number) => uuid(100 + index);

/**
 * A board with these postings, as a link to the first of them opens it.
 *
 * @param given beside the postings: attributes of the element, parts of the document, documents that attributes name
 */
export async function openPosting(
  opportunities: readonly Opportunity[],
  given: {
    attributes?: Readonly<Record<string, string>>;
    document?: Partial<Opportunities>;
    documents?: Readonly<Record<string, unknown>>;
  } = {},
): Promise<LitElement> {
  history.replaceState(null, '', `#board?posting=${postingId(0)}`);
  const board = await boardWith(
    anOpportunitiesDocument({
      published: `${daysOn(0)}T00:00:00Z`,
      ...given.document,
      opportunities: opportunities.map((one, index) => ({ ...one, id: postingId(index) })),
    }),
    given.attributes,
    given.documents,
  );
  history.replaceState(null, '', location.href.split('#')[0]);
  await until(() => board.shadowRoot?.querySelector('#posting-title'), 'the posting never opened');
  return board;
}
