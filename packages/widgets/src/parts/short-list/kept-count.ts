import { msg, str } from '@lit/localize';
import type { ShortListController } from '../../controllers/short-list-controller.ts';
import type { Reader } from '../../i18n/reader.ts';

/** How many things a person has kept, as a sentence that needs no plural in any language. */
export function keptCount({ ids }: ShortListController, { formats }: Reader): string {
  const count = formats.number(ids.size);
  return msg(str`Kept: ${count}`, { id: 'kept.count', desc: '0: number of postings that the person keeps' });
}
