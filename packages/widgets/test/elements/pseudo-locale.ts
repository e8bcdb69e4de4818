import type { LocaleModule } from '@lit/localize';

type Load = () => Promise<LocaleModule>;

/**
 * Adds `en-XA`, a language made for tests: every message stands in ⟦brackets⟧, with its values outside, and dates, numbers
 * and language names are in Russian letters. The list of languages is read when the first widget is loaded, so this
 * comes before.
 *
 * @param languages that list
 */
export async function addPseudoLocale(
  languages: Readonly<Record<string, { load: Load; parts: Readonly<Record<string, Load>> }>>,
): Promise<void> {
  const { fr } = languages;
  if (!fr) throw new Error('There is no language to make the pseudo-locale from.');
  const parts = Object.entries(fr.parts).map(([part, load]) => [
    part,
    async () => pseudoLocale(await load()),
  ]);
  const language = {
    load: async () => pseudoLocale(await fr.load()),
    parts: Object.fromEntries(parts),
    method: 'machine',
    reviewed: false,
    formats: 'ru',
  };
  Object.assign(languages, { 'en-XA': language });
}

function pseudoLocale(locale: LocaleModule): LocaleModule {
  const mark = (piece: string) => (piece.trim() ? `⟦${piece}⟧` : piece);
  const templates = Object.entries(locale.templates).map(([id, words]) => {
    if (typeof words === 'string') return [id, mark(words)];
    return [id, { ...words, strings: words.strings.map(mark) }];
  });
  return { templates: Object.fromEntries(templates) };
}
