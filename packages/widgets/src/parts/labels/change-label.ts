import { msg } from '@lit/localize';

/** Names the button that takes an answer or a place up again. */
export function changeLabel(): string {
  return msg('Change', { id: 'near.change', desc: 'Button: tell another place, or give another answer' });
}
