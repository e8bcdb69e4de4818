import type { LocaleModule } from '@lit/localize';

/**
 * Adds `en-XA`, a language made for tests: every message stands in ⟦brackets⟧, with its values outside, and dates, numbers
 * and language names are in Russian letters. The list of languages is read when the first widget is loaded, so this
 * comes before.
 *
 * @param languages that list
 */
export async function addPseudoLocale(
  languages: Readonly<Record<string, { load: () => Promise<LocaleModule> }>>,
): Promise<void> {
  const pseudo = pseudoLocale(await languages.fr?.load());
  const language = { load: async () => pseudo, method: 'machine', reviewed: false, formats: 'ru' };
  Object.assign(languages, { 'en-XA': language });
}

function pseudoLocale(locale: LocaleModule | undefined): LocaleModule {
  if (!locale) throw new Error('There is no language to make the pseudo-locale from.');
  const mark = (piece: string) => (piece.trim() ? `⟦${piece}⟧` : piece);
  const templates = Object.entries(locale.templates).map(([id, words]) => {
    if (typeof words === 'string') return [id, mark(words)];
    return [id, { ...words, strings: words.strings.map(mark) }];
  });
  return { templates: Object.fromEntries(templates) };
}
