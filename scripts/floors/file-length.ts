import type { SourceFile } from './source-file.ts';

const MOST_LINES = 300;

/** A file that needs scrolling past this holds more than one idea. */
export function fileLength(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length;
  return lines > MOST_LINES ? [`has ${lines} lines; at most ${MOST_LINES}`] : [];
}
