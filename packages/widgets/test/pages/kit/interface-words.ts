import { readMessages } from '../../../../../scripts/languages/read-messages.ts';
import { allWords } from '../../../src/i18n/all-words.ts';

export type Language = 'en' | 'fr' | 'ar';

/**
 * What the interface says for a message.
 *
 * @param id `near.go`
 * @param values what stands in its gaps
 * @throws Error where the language has no such message
 */
export type Say = (id: string, ...values: string[]) => string;

/** English words as the sources have them: `{0}` is the first gap. */
const english = new Map(readMessages().map(({ id, text }) => [id, text]));
const translated = { fr: await allWords('fr'), ar: await allWords('ar') };

/** The interface's own words, from the sources and the language files, so that no test copies a sentence. */
export function interfaceWords(language: Language): Say {
  const textOf = language === 'en' ? (id: string) => english.get(id) : (id: string) => plain(language, id);
  return (id, ...values) => {
    const text = textOf(id);
    if (text === undefined) throw new Error(`The interface has no message "${id}" in ${language}`);
    return text.replaceAll(/\{(\d+)\}/g, (gap, index) => values[Number(index)] ?? gap);
  };
}

/** A pattern that fits a message whatever stands in its gaps. */
export function anyOf(say: Say, id: string): RegExp {
  const pieces = say(id).split(/\{\d+\}/);
  // A browser tells a name with plain spaces, also where the text has one that does not break.
  const words = pieces.map((piece) => piece.split(/\s/).map(RegExp.escape).join('\\s'));
  return new RegExp(`^\\s*${words.join('.+')}\\s*$`);
}

function plain(language: 'fr' | 'ar', id: string): string | undefined {
  const template = translated[language][id];
  if (template === undefined || typeof template === 'string') return template;
  if (!('strTag' in template)) throw new Error(`"${id}" is more than a text in ${language}`);
  // A translation's values are the numbers of the gaps.
  return template.strings.reduce(
    (before, piece, index) => `${before}{${template.values[index - 1]}}${piece}`,
  );
}
