import type { Problem } from './problem.ts';

const SHOWN = 5;

/** What an error says of the faults of a document: how many, and the first of them. */
export function faultsSentence(document: string, problems: readonly Problem[]): string {
  const shown = problems.slice(0, SHOWN).map(describe).join('; ');
  const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : '';
  return `This ${document} has ${problems.length} fault(s) to mend before it can be published: ${shown}${more}`;
}

function describe({ code, path, values }: Problem): string {
  const where = path.join('.') || 'the document';
  return values ? `${where} is ${values.found} (${code}, expected ${values.expected})` : `${where} (${code})`;
}
