import { configureLocalization } from '@lit/localize';
import { type InterfaceLanguage, languages } from './languages.ts';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: Object.keys(languages),
  loadLocale: (locale) => {
    const language = languages[locale];
    if (!language)
      throw new Error(`No interface language "${locale}"; there are: en, ${Object.keys(languages)}`);
    return language.load();
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
 */
export async function setPageLocale(wanted: string): Promise<void> {
  const locale = closestLocale(wanted);
  if (locale === getLocale()) return;
  try {
    await setLocale(locale);
  } catch {
    // No network for the language file. English words are better than none, and a later try may succeed.
  }
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
