import { msg } from '@lit/localize';

/** Names the button that prints what is on the screen. */
export function printLabel(): string {
  return msg('Print', { id: 'detail.print', desc: 'Button' });
}
