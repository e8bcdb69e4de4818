import { isRecord } from '@newcomer-portal/inventory/documents';
import { DONT_KNOW } from '../questions/dont-know.ts';
import type { Question } from '../questions/question.ts';
import type { StoredAnswer } from './conversation-state.ts';
import type { Notice } from './notice.ts';
import type { Screen } from './told.ts';

/** How many people a question about ages takes where it does not say. */
const MOST_PEOPLE = 12;
const OLDEST = 120;

/**
 * Reads what was given for a question, whatever it is: an option's id or a list of them, by person where the question
 * is asked of each, or ages. Without an answer, nothing of it could be used, and the notices say why.
 */
export function readValue(
  { question, people }: Screen,
  value: unknown,
): { answer?: StoredAnswer; notices: Notice[] } {
  const notices: Notice[] = [];
  if (question.kind === 'ages') return { ...readAges(question, value, notices), notices };
  if (!people) {
    const chosen = readChoice(question, value, notices);
    if (!chosen) return { notices };
    // Nothing chosen says nothing: it must not read as "I have none of these".
    return { answer: chosen.length > 0 ? { chosen } : { skipped: true }, notices };
  }
  if (!isRecord(value)) return { notices: [wrongValue(question)] };
  const each: Record<string, string[]> = {};
  for (const { id } of people) {
    const given = Object.hasOwn(value, id) ? value[id] : undefined;
    const own = given === undefined || given === null ? [] : readChoice(question, given, notices);
    if (!own) return { notices };
    each[id] = own;
  }
  return { answer: { each }, notices };
}

function readChoice(question: Question, value: unknown, notices: Notice[]): string[] | undefined {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isTooMuch = question.kind === 'one' && given.length > 1;
  if (isTooMuch || given.length > 1000 || !given.every((each) => typeof each === 'string')) {
    notices.push(wrongValue(question));
    return undefined;
  }
  const options = question.options ?? [];
  const known = given.filter((id) => id === DONT_KNOW || options.some((option) => option.id === id));
  for (const _ of given.slice(known.length)) notices.push({ code: 'unknown_option', question: question.id });
  if (known.length === 0 && given.length > 0) return undefined;
  return withoutContradictions(question, [...new Set(known)], notices);
}

/** "None of these" and "I don't know" do not count beside anything else. */
function withoutContradictions(question: Question, chosen: readonly string[], notices: Notice[]): string[] {
  const stands = (id: string) =>
    id !== DONT_KNOW && !question.options?.some((option) => option.id === id && option.alone);
  const kept = chosen.some(stands) ? chosen.filter(stands) : chosen.slice(0, 1);
  for (const dropped of chosen.filter((id) => !kept.includes(id)))
    notices.push({
      code: 'contradiction',
      question: question.id,
      values: { kept: kept.join(' '), dropped },
    });
  return kept;
}

function readAges(question: Question, value: unknown, notices: Notice[]): { answer?: StoredAnswer } {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const fits = (age: unknown): age is number | null =>
    age === null || (typeof age === 'number' && age >= 0 && age <= OLDEST);
  const most = Math.min(question.most ?? MOST_PEOPLE, 99);
  const ages = given.slice(0, most);
  if (ages.length === 0 || !ages.every(fits)) {
    notices.push(wrongValue(question));
    return {};
  }
  if (given.length > most) notices.push({ code: 'too_many_people', question: question.id, values: { most } });
  return { answer: { ages } };
}

function wrongValue({ id }: Question): Notice {
  return { code: 'wrong_value', question: id };
}
