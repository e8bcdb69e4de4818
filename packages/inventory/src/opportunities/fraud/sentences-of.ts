import type { Opportunity } from '../../schema/opportunity.ts';
import type { Translatable } from '../../text/text-of.ts';

/** One sentence of a posting, ready to be searched. */
export interface Sentence {
  field: string;
  /** As written. */
  written: string;
  /** In lower case, without accents, with straight apostrophes and single blanks. */
  plain: string;
}

const ENDS = /(?<=[.!?;:])\s+|\s*[\n•]+\s*/;
/** Nobody hides a trap behind so many sentences, and what is pasted must not stop the page. */
const MOST = 400;

/** The sentences of what a posting says about itself and how to apply, in each language that it has. */
export function sentencesOf(opportunity: Opportunity): readonly Sentence[] {
  const { apply = [], experience } = opportunity;
  const pay = 'pay' in opportunity ? opportunity.pay : undefined;
  const texts: (readonly [string, string])[] = [
    ...wordings(opportunity, 'title', 'title'),
    ...wordings(opportunity, 'description', 'description'),
    ...wordings(pay, 'note', 'pay'),
    ...wordings(experience, 'note', 'experience'),
    ...apply.flatMap((way) => wordings(way, 'note', 'apply')),
  ];
  return texts.flatMap(([field, text]) =>
    split(text).map((written) => ({ field, written, plain: plain(written) })),
  );
}

function wordings<R extends Translatable>(record: R | undefined, name: keyof R & string, field: string) {
  if (!record) return [];
  const own = record[name];
  const translated = Object.values(record.translations ?? {}).flatMap((fields) => fields[name]?.text ?? []);
  return (typeof own === 'string' ? [own, ...translated] : translated).map((text) => [field, text] as const);
}

function split(text: string): string[] {
  return text.split(ENDS, MOST).filter(Boolean);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ');
}
