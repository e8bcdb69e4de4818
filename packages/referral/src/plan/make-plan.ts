import type { Directory, HelpLine } from '@newcomer-portal/inventory';
import type { Conversation } from '../conversation/conversation.ts';
import { type Member, toldIn } from '../conversation/told.ts';
import { assetsOf } from './assets-of.ts';
import type { Candidate } from './candidate.ts';
import { doorsFor } from './doors-for.ts';
import type { Fallback } from './fallbacks.ts';
import { foundNeeds } from './found-needs.ts';
import { foundSteps } from './found-steps.ts';
import { matchServices } from './match-services.ts';
import { nearestAgencies } from './nearest-agencies.ts';
import { type OrderedNeed, orderNeeds, wantedFirst } from './order-needs.ts';
import { type PersonTold, personTold } from './person-told.ts';
import type { Plan, PlannedNeed } from './plan.ts';
import type { MatchOptions } from './rank-listings.ts';
import { papersOf, servicePapersOf } from './things-to-bring.ts';

/**
 * The plan that a conversation leads to, at any point of it: needs in order with their doors, a checklist, and one list
 * of papers. Every need has a door where the city has any service or help line at all. A need of several people whom
 * the same doors serve stands once. The first plan of a directory is slow unless `preparePlans` went
 * before it.
 *
 * @param ways how doors are found; left out, all of `fallbacks`
 */
export function makePlan(
  conversation: Conversation,
  directory: Directory,
  options: MatchOptions,
  ways?: readonly Fallback[],
): Plan {
  const { questions } = conversation;
  const told = toldIn(conversation);
  const { people } = told;
  const persons = new Map(people.map((member) => [member.id, personTold(questions, told, member)]));
  const facing: Facing = { directory, options, persons, agencies: new Map(), ...(ways && { ways }) };
  const found = orderNeeds(foundNeeds(questions, told), wantedFirst(questions, told), directory);
  const needs = found.flatMap((need) => plannedNeeds(need, facing));
  const steps = foundSteps(questions, told).map((step) => ({
    ...step,
    doors: step.step.need ? doorsOf(step.step.need, step.people, needs, facing) : [],
  }));
  const firstDoors = [...needs, ...steps].flatMap(({ doors }) => doors.slice(0, 1));
  return {
    lines: [...new Set(needs.filter(({ urgency }) => urgency === 'now').flatMap(({ lines }) => lines))],
    needs,
    steps,
    bring: { papers: papersOf(questions.papers, steps), services: servicePapersOf(firstDoors) },
    assets: assetsOf(questions, told),
    people,
  };
}

/** Everything that finding doors looks at, beside the need. */
interface Facing {
  directory: Directory;
  options: MatchOptions;
  persons: ReadonlyMap<string, PersonTold>;
  /** Looked for once for each person. */
  agencies: Map<PersonTold, readonly Candidate[]>;
  ways?: readonly Fallback[];
}

function plannedNeeds(found: OrderedNeed, facing: Facing): PlannedNeed[] {
  const { need: code, urgency, first, reasons, helpLines } = found;
  const need = facing.directory.need(code);
  const lines = linesOf(facing.directory, helpLines);
  const whose = found.people.length > 0 ? found.people.map((member) => [member]) : [[]];
  const planned = new Map<string, PlannedNeed>();
  for (const people of whose) {
    const match = lookFor(code, people[0], facing, lines);
    const key = JSON.stringify(match.doors.map((door) => doorKey(door)));
    const same = planned.get(key);
    const own = reasons.filter(({ person }) => !person || people.length === 0 || person === people[0]?.id);
    planned.set(key, {
      code,
      ...(need && { need }),
      urgency,
      first,
      lines,
      ...match,
      people: [...(same?.people ?? []), ...people],
      reasons: [...new Set([...(same?.reasons ?? []), ...own])],
    });
  }
  return [...planned.values()];
}

function lookFor(code: string, member: Member | undefined, facing: Facing, lines: readonly HelpLine[] = []) {
  const { directory, options, persons, ways } = facing;
  const person = persons.get(member?.id ?? 'p1') ?? {};
  const match = matchServices(code, person, directory, options);
  const agencies = () => {
    const found = facing.agencies.get(person) ?? nearestAgencies(person, directory, options);
    facing.agencies.set(person, found);
    return found;
  };
  return { ...match, doors: doorsFor({ match, agencies, lines, directory }, ways) };
}

/** A step's doors are those of the need that it helps with, where the plan has it. */
function doorsOf(code: string, people: readonly Member[], needs: readonly PlannedNeed[], facing: Facing) {
  const planned = needs.find((need) => need.code === code);
  return planned?.doors ?? lookFor(code, people[0], facing).doors;
}

function linesOf({ inventory }: Directory, kinds: OrderedNeed['helpLines']): readonly HelpLine[] {
  return kinds.flatMap((kind) => inventory.municipality.help_lines.filter((line) => line.kind === kind));
}

function doorKey(door: PlannedNeed['doors'][number]): string {
  return door.kind === 'line' ? door.line.id : door.candidate.listing.id;
}
