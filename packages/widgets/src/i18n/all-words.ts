import type { LocaleModule } from '@lit/localize';
import { languages } from './languages.ts';

/** Every word of an interface language, its parts too: for tests, which look at all of them. */
export async function allWords(locale: string): Promise<LocaleModule['templates']> {
  const language = languages[locale];
  if (!language) throw new Error(`No interface language "${locale}"`);
  const modules = await Promise.all([language.load, ...Object.values(language.parts)].map((load) => load()));
  return Object.assign({}, ...modules.map(({ templates }) => templates));
}
