/** The same words in both official languages. */
export interface Wording {
  en: string;
  fr: string;
}
