import { msg } from '@lit/localize';

/** Stands before the name of a source. */
export function sourceLabel(): string {
  return msg('Source:', { id: 'checked.source', desc: 'Before the name of the source of the facts' });
}
