import type { Posting, PostingPlace } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { directionsAddress } from '../../../parts/directions-address.ts';
import { contactLinks } from '../../../parts/finding/contact-links.ts';
import { section } from '../../../parts/finding/section.ts';
import { whereLabel } from '../../../parts/labels/where-label.ts';
import { atHomeText } from '../../../parts/opportunity/posting-place-line.ts';
import { words } from '../../../parts/words.ts';
import { itemList } from './item-list.ts';

/** Every place it is done at, how to get there, and whether it can be done at home. */
export function placesView(
  { opportunity, places }: Posting,
  reader: Reader,
): TemplateResult | typeof nothing {
  if (places.length === 0 && !opportunity.at_home) return nothing;
  return section(
    whereLabel(),
    html`${opportunity.at_home ? html`<p>${atHomeText()}</p>` : nothing}
      ${itemList(
        'plain-list',
        places.map((place) => placeView(place, reader)),
      )}`,
  );
}

function placeView({ place, address, point }: PostingPlace, reader: Reader): TemplateResult {
  const way = reader.text(place, 'transportation');
  const directions = directionsAddress(point, navigator.userAgent);
  return html`<p><strong>${words(reader.text(place, 'name'), reader.locale)}</strong> <bdi>${address}</bdi></p>
    ${way ? html`<p>${words(way, reader.locale)}</p>` : nothing}
    ${directions ? html`<p>${contactLinks({ directions })}</p>` : nothing}`;
}
