import { msg } from '@lit/localize';

/** The title over an address. */
export function whereLabel(): string {
  return msg('Where', { id: 'detail.where', desc: 'Title over the address' });
}
