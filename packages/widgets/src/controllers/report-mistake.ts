import type { Publisher } from '@newcomer-portal/inventory';
import { NewcomerReportEvent } from '../events/report-event.ts';

/** A record that somebody finds wrong, as the mail names it. */
export interface MistakenRecord {
  id: string;
  /** The service of a listing; undefined for a posting. */
  serviceId: string | undefined;
  title: string;
  organization: string | undefined;
  /** A whole address that opens the record. */
  link: string;
}

/** Unless the host takes over: a mail to the publisher, with the record named; without a mail address, its page. */
export function reportMistake(
  host: HTMLElement,
  { id, serviceId, title, organization = '', link }: MistakenRecord,
  publisher: Publisher,
): void {
  if (!host.dispatchEvent(new NewcomerReportEvent(id, serviceId))) return;
  const subject = encodeURIComponent(`${title} (${organization})`);
  const body = encodeURIComponent(`${id}\n${link}\n\n`);
  const address = publisher.email
    ? `mailto:${publisher.email}?subject=${subject}&body=${body}`
    : publisher.url;
  if (address) window.open(address, publisher.email ? '_self' : '_blank', 'noopener,noreferrer');
}
