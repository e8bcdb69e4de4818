import type { Occupation } from '@newcomer-portal/inventory/opportunities';

const MOST = 8;

/** The first occupations whose titles have a word that begins like each word typed; titles that begin so come first. */
export function findOccupations(all: readonly Occupation[], typed: string): readonly Occupation[] {
  const starts = wordsOf(typed);
  if (starts.length === 0) return [];
  const found = all.filter(({ noc, title = '' }) => {
    const words = [...wordsOf(title), noc];
    return starts.every((start) => words.some((word) => word.startsWith(start)));
  });
  const first = starts[0] ?? '';
  const isFirst = ({ title = '' }: Occupation) => wordsOf(title)[0]?.startsWith(first) ?? false;
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].slice(0, MOST);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
