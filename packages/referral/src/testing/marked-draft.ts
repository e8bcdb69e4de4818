import { fieldsOffered } from '../consent/fields-offered.ts';
import type { ReferralDraft } from '../document/referral.ts';
import { aDraft } from './referral-builders.ts';

export interface MarkedDraft {
  draft: ReferralDraft;
  /** For the path of each field offered: texts that occur in its value and nowhere else. */
  marksAt: ReadonlyMap<string, readonly string[]>;
}

let marks = 0;
/** A text that occurs nowhere else. */
function mark(): string {
  marks += 1;
  return `mark${marks}x`;
}
const markedNumber = () => Number(`7${String(100_000 + ++marks)}`);

/** A draft whose every field holds a value of its own, so that a test can search for it wherever it may leak. */
export function markedDraft(people = 2): MarkedDraft {
  const draft = aDraft({
    language: `mk-${mark().slice(0, 8)}`,
    interpreter: undefined,
    questions: [mark(), mark()],
    contact: {
      phone: { number: `705-555-${markedNumber()}`, safe: false, when: mark() },
      email: { address: `${mark()}@town.example`, when: mark() },
      other: mark(),
    },
    people: Array.from({ length: people }, markedPerson),
  });
  return { draft, marksAt: new Map(fieldsOffered(draft).map(({ path, value }) => [path, marksIn(value)])) };
}

function markedPerson(): ReferralDraft['people'][number] {
  return {
    name: mark(),
    months_in_country: markedNumber(),
    income: markedNumber(),
    languages: [`mk-${mark().slice(0, 8)}`],
    postal_code: mark(),
    address: mark(),
    documents_held: [mark(), mark()],
    occupation: mark(),
    strengths: [mark(), mark(), mark()],
    accessibility: mark(),
    note: mark(),
    needs: [
      { need: mark(), reasons: [{ question: mark(), chosen: [mark()] }], note: mark() },
      { need: mark(), reasons: [{ question: mark(), chosen: [mark()] }], note: mark() },
    ],
  };
}

function marksIn(value: unknown): string[] {
  return JSON.stringify(value).match(/mark\d+x|7\d{6}/g) ?? [];
}
