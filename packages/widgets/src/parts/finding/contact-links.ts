import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { directionsLabel } from '../labels/directions-label.ts';
import { pictogram } from '../pictogram.ts';

/** The ways to reach somebody; each is a button, and none is there that nobody gave. */
export interface Contacts {
  email?: string | undefined;
  /** From a record: shown only if it is of the web. */
  site?: string | undefined;
  /** What `directionsAddress` gives. */
  directions?: string | undefined;
}

/** Directions, e-mail and website as links that look like buttons. */
export function contactLinks({ email, site, directions }: Contacts): TemplateResult {
  return html`${
    directions
      ? html`<a class="button" href=${directions} rel="noopener noreferrer" target="_blank" data-activity="directions">
          ${pictogram('route')} ${directionsLabel()}
        </a>`
      : nothing
  }
    ${email ? html`<a class="button" href=${`mailto:${email}`}>${emailText()} <bdi>${email}</bdi></a>` : nothing}
    ${
      site && /^https?:/i.test(site)
        ? html`<a class="button" href=${site} rel="noopener noreferrer" target="_blank">
          ${pictogram('external-link')} ${siteText()}
        </a>`
        : nothing
    }`;
}

function emailText(): string {
  return msg('E-mail', { id: 'detail.email', desc: 'Before an e-mail address' });
}

function siteText(): string {
  return msg('Their website', { id: 'detail.site', desc: 'Link to the website of the organization' });
}
