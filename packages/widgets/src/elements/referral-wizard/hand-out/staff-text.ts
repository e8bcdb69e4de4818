import { msg, str } from '@lit/localize';

/** What a newcomer shows at a desk. */
export interface StaffText {
  need: string;
  /** @param language its name in the same language */
  speak: (language: string) => string;
}

/** In the newcomer's language. */
export function newcomersText(): StaffText {
  return {
    need: msg('I am new here. I need help with:', {
      id: 'staff.need',
      desc: 'On a paper to show at a desk, over needs',
    }),
    speak: (language) =>
      msg(str`I speak: ${language}`, {
        id: 'staff.speak',
        desc: 'On a paper to show at a desk. 0: a language',
      }),
  };
}

/**
 * In the language of the people behind the desk. It stands beside the newcomer's on one sheet, and the page's messages
 * know one language at a time; a test holds that both say the same.
 *
 * @param language of the inventory, `en` or `fr`; any other city's staff is taken to read English
 */
export function staffText(language: string): StaffText & { language: 'en' | 'fr' } {
  return language.startsWith('fr') ? french : english;
}

const english = {
  language: 'en',
  need: 'I am new here. I need help with:',
  speak: (language: string) => `I speak: ${language}`,
} as const;

const french = {
  language: 'fr',
  need: 'Je viens d’arriver. J’ai besoin d’aide pour\u00a0:',
  speak: (language: string) => `Je parle\u00a0: ${language}`,
} as const;
