import { holds } from '../conversation/holds.ts';
import type { Member, Told } from '../conversation/told.ts';
import type { Outcome } from '../questions/outcome.ts';
import type { Questions } from '../questions/questions.ts';
import { GENERAL_NEED } from './general-needs.ts';
import { type Reason, reasonsOf } from './reason.ts';

/** A need that the answers lead to. */
export interface FoundNeed {
  /** The need's code. */
  need: string;
  urgency: Outcome['urgency'];
  /** Whose need it is; empty where it is the household's. */
  people: readonly Member[];
  /** Which answers led to it. None where nothing was answered and the plan begins with a person to talk to. */
  reasons: readonly Reason[];
  /** Kinds of help lines to show with it at once. */
  helpLines: NonNullable<Outcome['help_lines']>;
}

const ORDER: readonly Outcome['urgency'][] = ['now', 'soon', 'later'];

/**
 * The needs that the answers lead to, each once, the urgent ones first and then in the document's order. Where the
 * answers lead to none, it is the general one: somebody to talk to is always a way on.
 */
export function foundNeeds({ outcomes }: Questions, told: Told): readonly FoundNeed[] {
  const found = new Map<string, FoundNeed>();
  for (const outcome of outcomes) {
    const one = needOf(outcome, told);
    if (!one) continue;
    const known = found.get(one.need);
    found.set(one.need, known ? joined(known, one) : one);
  }
  if (found.size === 0)
    return [{ need: GENERAL_NEED, urgency: 'soon', people: [], reasons: [], helpLines: [] }];
  return [...found.values()].sort((one, other) => ORDER.indexOf(one.urgency) - ORDER.indexOf(other.urgency));
}

function needOf(outcome: Outcome, told: Told): FoundNeed | undefined {
  const { need, urgency, when, help_lines: helpLines = [] } = outcome;
  const isFor = (person?: Member) => when.every((condition) => holds(condition, told, person));
  if (outcome.for !== 'each') {
    if (!isFor()) return undefined;
    return { need, urgency, people: [], reasons: reasonsOf(outcome.id, when, told), helpLines };
  }
  const people = told.people.filter(isFor);
  if (people.length === 0) return undefined;
  const reasons = people.flatMap((person) => reasonsOf(outcome.id, when, told, person));
  return { need, urgency, people, reasons, helpLines };
}

/** What is somebody's own need is theirs, also where the household has it too. */
function joined(one: FoundNeed, other: FoundNeed): FoundNeed {
  return {
    need: one.need,
    urgency: ORDER.find((urgency) => one.urgency === urgency || other.urgency === urgency) ?? one.urgency,
    people: [...new Map([...one.people, ...other.people].map((person) => [person.id, person])).values()],
    reasons: [...one.reasons, ...other.reasons],
    helpLines: [...new Set([...one.helpLines, ...other.helpLines])],
  };
}
