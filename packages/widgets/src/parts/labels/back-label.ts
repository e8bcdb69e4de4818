import { msg } from '@lit/localize';

/** The button that leads from one record back to the list. */
export function backLabel(): string {
  return msg('Back to the list', { id: 'detail.back', desc: 'Button: close the details' });
}
