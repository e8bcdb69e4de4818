/** The paper of Canadian printers, for Chromium's PDF. */
export const LETTER_PAPER = {
  format: 'Letter',
  margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' },
} as const;

/** How many pages a PDF of Chromium's has. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
