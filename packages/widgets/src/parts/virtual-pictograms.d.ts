/** Made by `vite/pictograms.ts` from the icon set, with only the drawings that are used. */
declare module 'virtual:pictograms' {
  export const drawings: import('./pictogram.ts').Drawings;
}

/** The drawings that only the questions of the referral wizard use. */
declare module 'virtual:question-pictograms' {
  export const drawings: import('./pictogram.ts').Drawings;
}

/** The drawings that only the board of opportunities uses. */
declare module 'virtual:board-pictograms' {
  export const drawings: import('./pictogram.ts').Drawings;
}
