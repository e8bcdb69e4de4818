import { configureLocalization, type LocaleModule } from '@lit/localize';
import { type InterfaceLanguage, languages, type WordsPart } from './languages.ts';

/** The words of each language so far. The library reads from the very object, so what is added later is found. */
const wordsByLocale = new Map<string, LocaleModule['templates']>();
const fetched = new Set<() => Promise<LocaleModule>>();
let lastWish = 'en';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: Object.keys(languages),
  loadLocale: async (locale) => {
    const language = languages[locale];
    if (!language)
      throw new Error(`No interface language "${locale}"; there are: en, ${Object.keys(languages)}`);
    return { templates: await addWords(locale, language.load) };
  },
});

/** The interface language of every widget on the page. */
export function pageLocale(): string {
  return getLocale();
}

/** How the words of an interface language were made; undefined for English, which they were written in. */
export function interfaceLanguage(locale: string): InterfaceLanguage | undefined {
  return Object.hasOwn(languages, locale) ? languages[locale] : undefined;
}

/**
 * Sets the interface language of the page's widgets to the closest one there is: `fr-CA` is French, an unknown
 * language English. When a language file cannot be fetched, the words stay as they are.
 *
 * @param part words that are needed beside those that every element says
 */
export async function setPageLocale(wanted: string, part?: WordsPart): Promise<void> {
  const locale = closestLocale(wanted);
  lastWish = locale;
  const language = interfaceLanguage(locale);
  const loads = language ? [language.load, ...(part ? [language.parts[part]] : [])] : [];
  try {
    // All at once, and before the locale is set: then every widget is drawn.
    if (language) await Promise.all(loads.map((load) => addWords(locale, load)));
    if (locale === lastWish && locale !== getLocale()) await setLocale(locale);
  } catch {
    // No network for the language file. English words are better than none, and a later try may succeed.
  }
}

async function addWords(
  locale: string,
  load: () => Promise<LocaleModule>,
): Promise<LocaleModule['templates']> {
  const words = wordsByLocale.get(locale) ?? {};
  wordsByLocale.set(locale, words);
  if (!fetched.has(load)) {
    Object.assign(words, (await load()).templates);
    fetched.add(load);
  }
  return words;
}

function closestLocale(wanted: string): string {
  const parts = wanted.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-').toLowerCase();
    const known = Object.keys(languages).find((language) => language.toLowerCase() === tag);
    if (known) return known;
  }
  return 'en';
}
