import { msg } from '@lit/localize';
import { deliveryOf, type Listing } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../i18n/reader.ts';
import { deliveryLabel } from './labels/delivery-label.ts';

/** Where a listing is, on one line: the street, or how it is reached without one. */
export function placeLine(listing: Listing, reader: Reader, postalCode?: string): TemplateResult | string {
  const { location, organization } = listing;
  const { formats } = reader;
  if (location?.address_confidential) return secretAddress();
  const address = location?.addresses?.find(({ address_type }) => address_type === 'physical');
  if (!address) return formats.list(deliveryOf(listing).map(deliveryLabel));
  const name = location?.name === organization?.name ? undefined : location && reader.text(location, 'name');
  // Street names are written in the town's own letters, whatever the reader's direction.
  return html`${name ? html`<bdi>${name.text}</bdi> · ` : nothing}<bdi>${[address.address_1, address.address_2, address.city, postalCode].filter(Boolean).join(', ')}</bdi>`;
}

function secretAddress(): string {
  return msg('The address is secret, to keep people safe. Call first.', {
    id: 'place.secret',
    desc: 'For a shelter whose address is not published',
  });
}
