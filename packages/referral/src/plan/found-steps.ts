import { holds } from '../conversation/holds.ts';
import type { Member, Told } from '../conversation/told.ts';
import type { Questions } from '../questions/questions.ts';
import type { Step } from '../questions/step.ts';
import { type Reason, reasonsOf } from './reason.ts';

/** A step that the answers lead to. */
export interface FoundStep {
  step: Step;
  /** Who is to do it; empty where it is the household's. */
  people: readonly Member[];
  /** Ids of the steps of this plan that come first. */
  after: readonly string[];
  reasons: readonly Reason[];
}

const PHASES: readonly Step['phase'][] = ['days', 'weeks', 'months'];

/** The checklist: what to do in the first days, weeks and months, each step behind those that it depends on. */
export function foundSteps({ steps }: Questions, told: Told): readonly FoundStep[] {
  const found = steps.flatMap((step) => stepOf(step, told) ?? []);
  const ids = new Set(found.map(({ step }) => step.id));
  const linked = found.map((each) => ({
    ...each,
    after: (each.step.after ?? []).filter((id) => ids.has(id)),
  }));
  return inOrder(linked.sort((one, other) => phaseOf(one) - phaseOf(other)));
}

function stepOf(step: Step, told: Told): FoundStep | undefined {
  const isFor = (person?: Member) => step.when.every((condition) => holds(condition, told, person));
  const people = step.for === 'each' ? told.people.filter(isFor) : [];
  if (step.for === 'each' ? people.length === 0 : !isFor()) return undefined;
  const whose: readonly (Member | undefined)[] = step.for === 'each' ? people : [undefined];
  const reasons = whose.flatMap((person) => reasonsOf(step.id, step.when, told, person));
  return { step, people, after: [], reasons };
}

function phaseOf({ step }: FoundStep): number {
  return PHASES.indexOf(step.phase);
}

/** Takes the first step that waits for nothing, again and again. Steps in a ring keep the document's order. */
function inOrder(steps: readonly FoundStep[]): FoundStep[] {
  const waiting = [...steps];
  const ordered: FoundStep[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ after }) =>
      after.every((id) => !waiting.some(({ step }) => step.id === id)),
    );
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
