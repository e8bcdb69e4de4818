import { msg, str } from '@lit/localize';
import type { Directory } from '@newcomer-portal/inventory';
import { DONT_KNOW, type Questions } from '@newcomer-portal/referral';
import type { Formats } from '../../i18n/formats.ts';
import { readerOf } from '../../i18n/reader.ts';

/** What a referral's codes are called in the reader's language. A code without words stands for itself. */
export interface ReferralWords {
  formats: Formats;
  need: (code: string) => string;
  /** The options of a question. */
  options: (question: string, ids: readonly string[]) => string;
}

/** @param questions the conversation that the reasons come from; without it they are shown as codes */
export function referralWords(
  locale: string,
  directory: Directory | undefined,
  questions: Questions | undefined,
): ReferralWords {
  const reader = readerOf(locale, directory?.inventory.language ?? 'en');
  const asker = readerOf(locale, questions?.language ?? 'en');
  return {
    formats: reader.formats,
    need: (code) => {
      const need = directory?.need(code);
      return (need && reader.text(need, 'name')?.text) ?? code;
    },
    options: (id, ids) => {
      const question = questions?.questions.find((each) => each.id === id);
      const names = ids.map((one) => {
        const option = question?.options?.find((each) => each.id === one);
        if (one === DONT_KNOW) return dontKnow();
        return (option && asker.text(option, 'name')?.text) ?? one;
      });
      return reader.formats.list(names);
    },
  };
}

/** How somebody of a referral is called where no name was shared. */
export function personTitle(name: string | undefined, at: number, formats: Formats): string {
  const number = formats.number(at + 1);
  return (
    name ?? msg(str`Person ${number}`, { id: 'person.title', desc: '0: number of a person of the family' })
  );
}

function dontKnow(): string {
  return msg('not known', { id: 'value.dont-know', desc: 'The person did not know the answer' });
}
