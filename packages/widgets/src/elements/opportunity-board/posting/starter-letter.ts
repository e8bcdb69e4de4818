/** A letter to begin with, in one of Canada's two languages; the person changes it and sends it with their own e-mail. */
export interface StarterLetter {
  subject: string;
  body: string;
}

/** Employers read English or French, so the words to send do not come from the interface's language. */
export type LetterLanguage = 'en' | 'fr';

const letters: Readonly<Record<LetterLanguage, (title: string) => string[]>> = {
  en: (title) => [
    'Hello,',
    `I saw your posting: ${title}. I would like to do this.`,
    'Is it still open? What should I do next?',
    'Thank you,',
    '(your name)',
  ],
  fr: (title) => [
    'Bonjour,',
    `J’ai vu votre offre\u00a0: ${title}. Cela m’intéresse.`,
    'Est-ce encore ouvert? Que dois-je faire maintenant?',
    'Merci,',
    '(votre nom)',
  ],
};

/** @param title of the posting, in the language of the letter where there is such a title */
export function starterLetter(language: LetterLanguage, title: string): StarterLetter {
  return { subject: title, body: letters[language](title).join('\n\n') };
}
