import { type CSSResult, css } from 'lit';
import { postingStyles } from '../posting/posting.styles.ts';
import { offerStyles } from './offer.styles.ts';

export { occupationsFormat } from '../../../catalogue/occupations-format.ts';
export { OfferController } from '../../../controllers/offer-controller.ts';
export { offerView } from './offer-view.ts';

/** The preview shows a posting whole. */
export const styles: CSSResult = css`${postingStyles}${offerStyles}`;
