import { msg, str } from '@lit/localize';

/** Who answers for a list, and its day. */
export function publishedLabel(publisher: string, day: string): string {
  return msg(str`List by ${publisher}, ${day}`, { id: 'footer.published', desc: '0: publisher, 1: date' });
}
