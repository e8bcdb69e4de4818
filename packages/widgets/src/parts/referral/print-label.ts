import { msg } from '@lit/localize';

/** The words of the button that prints a letter, for the person and for the agency. */
export function printLabel(): string {
  return msg('Print this letter', { id: 'letter.print', desc: 'Button' });
}
