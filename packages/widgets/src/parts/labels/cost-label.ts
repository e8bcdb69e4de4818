import { msg } from '@lit/localize';

/** The title over prices. */
export function costLabel(): string {
  return msg('Cost', { id: 'entry.cost', desc: 'Title over prices' });
}
