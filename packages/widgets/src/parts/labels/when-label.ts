import { msg } from '@lit/localize';

/** The title over hours and days. */
export function whenLabel(): string {
  return msg('When', { id: 'hours.title', desc: 'Title over opening hours, or over the days of a posting' });
}
