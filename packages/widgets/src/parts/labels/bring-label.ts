import { msg } from '@lit/localize';

/** The title over papers that a service or a step asks for. */
export function bringLabel(): string {
  return msg('What to bring', { id: 'entry.bring', desc: 'Title over the required documents' });
}
