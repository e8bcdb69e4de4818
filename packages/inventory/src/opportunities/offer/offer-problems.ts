import { dayAt } from '../../calendar/clock.ts';
import { wageCheck } from '../pay/wage-check.ts';
import { cleanDraft } from './clean-draft.ts';
import { fieldProblem } from './field-problem.ts';
import { isAsked } from './is-asked.ts';
import { missingFields } from './missing-fields.ts';
import { numberOf } from './number-of.ts';
import type { OfferDraft, OfferField, OfferWordField } from './offer-draft.ts';
import type { OfferOccasion } from './offer-occasion.ts';
import type { OfferProblem } from './offer-problem.ts';
import { offeredWork } from './offered-work.ts';

const numberRanges = [
  ['hours_minimum', 'hours_maximum'],
  ['pay_minimum', 'pay_maximum'],
] as const satisfies readonly (readonly OfferWordField[])[];

/** All that must be mended before a draft can become an opportunity, one for each field, in the form's order. */
export function offerProblems(typed: OfferDraft, occasion: OfferOccasion): readonly OfferProblem[] {
  const draft = cleanDraft(typed);
  const today = dayAt(occasion.now, occasion.board.municipality);
  const fields = Object.keys(draft) as OfferField[];
  const found = [
    ...fields.flatMap((field) => fieldProblem(draft, field) ?? []),
    ...missingFields(draft),
    ...wrongDays(draft, today),
    ...reversedNumbers(draft),
  ];
  // A wage is reckoned from numbers that are right.
  const isReckoned = found.every(({ field }) => !/^(hours|pay|days|from|to)/.test(field));
  const all = isReckoned ? [...found, ...wageProblem(draft, occasion, today)] : found;
  const first = new Map(all.toReversed().map((problem) => [problem.field, problem]));
  return fields.flatMap((field) => first.get(field) ?? []);
}

function wrongDays({ starts, ends, closes }: OfferDraft, today: string): OfferProblem[] {
  return [
    ...(ends && ends < today ? [{ field: 'ends', code: 'past' } as const] : []),
    ...(starts && ends && ends < starts ? [{ field: 'ends', code: 'reversed' } as const] : []),
    ...(closes && closes < today ? [{ field: 'closes', code: 'past' } as const] : []),
  ];
}

function reversedNumbers(draft: OfferDraft): OfferProblem[] {
  return numberRanges
    .filter(([, to]) => isAsked(to, draft.kind))
    .filter(([from, to]) => (numberOf(draft[to]) ?? Number.POSITIVE_INFINITY) < (numberOf(draft[from]) ?? 0))
    .map(([, field]) => ({ field, code: 'reversed' }));
}

/** Only of a job: what a placement may pay depends on the course that it belongs to. */
function wageProblem(draft: OfferDraft, occasion: OfferOccasion, today: string): OfferProblem[] {
  if (draft.kind !== 'job') return [];
  const work = offeredWork(draft, () => draft.id);
  const job = { kind: 'job', id: draft.id, title: '', posted: today, ...work } as const;
  const { state, hourly = 0, minimum = 0 } = wageCheck(job, occasion.board.municipality.minimum_wage, today);
  if (state !== 'below') return [];
  const field = numberOf(draft.pay_minimum) === undefined ? 'pay_maximum' : 'pay_minimum';
  return [{ field, code: 'below_minimum_wage', values: { hourly, minimum } }];
}
