import { facetNames, type Question } from '@newcomer-portal/search';
import { choices, type FinderChoice, type FinderView, noFilters, switches } from './finder-choice.ts';
import type { LinkForm } from './fragment-controller.ts';

const views: readonly FinderView[] = ['list', 'map', 'areas'];
const ways: readonly string[] = ['in_person', 'phone', 'online', 'at_home'];

/**
 * A finder's choice as the part of an address behind `#`, which no server sees: `#find?needs=housing&openNow=1`.
 * Empty for a finder that nobody has touched.
 *
 * @param name tells several finders on a page apart: the element's id, else `find`
 */
function toFragment(name: string, { filters, view, selected }: FinderChoice): string {
  const parameters = new URLSearchParams();
  for (const choice of choices)
    if (filters[choice].length > 0) parameters.set(choice, filters[choice].join(','));
  for (const one of switches) if (filters[one]) parameters.set(one, '1');
  if (filters.unknownToo.length > 0) parameters.set('unknownToo', filters.unknownToo.join(','));
  if (view !== 'list') parameters.set('view', view);
  if (selected) parameters.set('service', selected);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text ? `#${name}?${text}` : '';
}

/** Reads a fragment back; undefined when it is not this finder's. Values that nobody offers are passed over. */
function fromFragment(name: string, fragment: string): FinderChoice | undefined {
  if (!fragment.startsWith(`#${name}?`)) return undefined;
  const parameters = new URLSearchParams(fragment.slice(name.length + 2));
  const list = (key: string) => parameters.get(key)?.split(',').filter(Boolean).slice(0, 50) ?? [];
  const view = views.find((one) => one === parameters.get('view')) ?? 'list';
  const unknownToo = list('unknownToo');
  const on = Object.fromEntries(switches.map((one) => [one, parameters.get(one) === '1']));
  return {
    filters: {
      ...noFilters,
      ...on,
      needs: list('needs'),
      languages: list('languages'),
      ways: list('ways').filter((way) => ways.includes(way)) as NonNullable<Question['ways']>,
      unknownToo: facetNames.filter((name) => unknownToo.includes(name)),
    },
    view,
    selected: parameters.get('service') ?? undefined,
  };
}

/** How links to a finder are written and read. */
export const finderLink: LinkForm<FinderChoice> = { name: 'find', toFragment, fromFragment };
