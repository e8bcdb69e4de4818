import type { Directory } from '@newcomer-portal/inventory';
import type { Told } from '../conversation/told.ts';
import type { Questions } from '../questions/questions.ts';
import type { FoundNeed } from './found-needs.ts';

export interface OrderedNeed extends FoundNeed {
  /** The person wants this most. */
  first: boolean;
}

/**
 * Puts needs in order: what is urgent now, then what the person wants most with all narrower needs, then the rest. A
 * wide need ("work") gives way to a narrower one that was found too ("find a job").
 */
export function orderNeeds(
  found: readonly FoundNeed[],
  wanted: ReadonlySet<string>,
  directory: Directory,
): readonly OrderedNeed[] {
  const above = new Map(found.map(({ need }) => [need, widerThan(need, directory)]));
  const tooWide = new Set([...above.values()].flat());
  const kept = found.filter(({ need, urgency }) => urgency === 'now' || !tooWide.has(need));
  const isFirst = ({ need }: FoundNeed) =>
    wanted.has(need) || (above.get(need) ?? []).some((code) => wanted.has(code));
  const place = ({ urgency, first }: OrderedNeed) =>
    urgency === 'now' ? 0 : first ? 1 : urgency === 'soon' ? 2 : 3;
  return kept
    .map((each) => ({ ...each, first: isFirst(each) }))
    .sort((one, other) => place(one) - place(other));
}

/** The needs that options bring forward. */
export function wantedFirst({ questions }: Questions, { chosen }: Told): ReadonlySet<string> {
  const codes = questions.flatMap(({ id, options = [] }) => {
    const picked = [...(chosen.get(id)?.values() ?? [])].flat();
    return options.flatMap((option) => (picked.includes(option.id) ? (option.brings_forward ?? []) : []));
  });
  return new Set(codes);
}

/** A need above itself, by fault or by malice, must not hang the page. */
function widerThan(code: string, { need: needOf, inventory }: Directory): string[] {
  const wider = new Set<string>();
  let parent = needOf(code)?.parent_id;
  while (parent) {
    const above = inventory.needs.find(({ id }) => id === parent);
    if (!above || above.code === code || wider.has(above.code)) break;
    wider.add(above.code);
    parent = above.parent_id;
  }
  return [...wider];
}
