/** What a person allows on their sheet of paper; nothing of it unless they say so. */
export interface PaperChoices {
  /** Where they are, on the map. */
  place: boolean;
  /** Needs that tell of danger. */
  delicate: boolean;
}
