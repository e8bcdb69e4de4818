import { msg, str } from '@lit/localize';

/**
 * What the letter to begin with says, in the reader's language, line by line as it is written.
 *
 * @param title of the posting in the reader's language
 */
export function letterMeaning(title: string): string[] {
  return [
    msg('Hello,', { id: 'letter-mail.hello', desc: 'First line of a letter to an employer' }),
    msg(str`I saw your posting: ${title}. I would like to do this.`, {
      id: 'letter-mail.saw',
      desc: 'In a letter to an employer. 0: title of the posting',
    }),
    msg('Is it still open? What should I do next?', {
      id: 'letter-mail.question',
      desc: 'In a letter to an employer',
    }),
    msg('Thank you,', { id: 'letter-mail.thanks', desc: 'End of a letter to an employer' }),
    msg('(your name)', {
      id: 'letter-mail.name',
      desc: 'Last line of a letter to an employer, to be replaced',
    }),
  ];
}
