import { msg, str } from '@lit/localize';
import type { ShortListController } from '../../controllers/short-list-controller.ts';
import type { Reader } from '../../i18n/reader.ts';

/** How many of the kept things are not there any more; undefined where all are. */
export function goneText({ gone }: ShortListController, { formats }: Reader): string | undefined {
  if (gone === 0) return undefined;
  const count = formats.number(gone);
  return msg(str`You kept some that are not here any more. We took them off: ${count}`, {
    id: 'kept.gone',
    desc: 'On the list of kept postings. 0: how many are closed or gone',
  });
}
