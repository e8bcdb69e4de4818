import { suitsCodes, supportCodes, weekdays } from '@newcomer-portal/inventory/opportunities';
import {
  hoursBands,
  type OpportunityFacetName,
  opportunityFacetNames,
  shiftTimes,
} from '@newcomer-portal/search/opportunities';
import {
  type BoardChoice,
  type BoardChoices,
  boardSwitches,
  boardTabs,
  noBoardFilters,
} from './board-choice.ts';
import type { LinkForm } from './fragment-controller.ts';

/** What a link may choose. What somebody does for a living, or how well they speak, it tells nobody. */
const offered: Readonly<Record<Exclude<BoardChoices, 'occupations'>, readonly string[]>> = {
  days: weekdays,
  shifts: shiftTimes,
  hours: hoursBands,
  supports: supportCodes,
  suits: suitsCodes,
};
/** Filters that say something of a person by their name alone. */
const personal: readonly OpportunityFacetName[] = ['level', 'occupations', 'within'];
/** Dollars an hour. Nobody asks for more. */
const MOST_PAY = 1000;
const written = Object.keys(offered) as readonly (keyof typeof offered)[];

/** How links to a board are written and read: `#board?kind=jobs&noLicence=1&posting=…`. */
export const boardLink: LinkForm<BoardChoice> = {
  name: 'board',
  toFragment(name, { tab, filters, view, selected }) {
    const parameters = new URLSearchParams();
    if (tab !== 'all') parameters.set('kind', tab);
    for (const choice of written)
      if (filters[choice].length > 0) parameters.set(choice, filters[choice].join(','));
    for (const one of boardSwitches) if (filters[one]) parameters.set(one, '1');
    if (filters.pay !== undefined) parameters.set('pay', String(filters.pay));
    const unknownToo = filters.unknownToo.filter((facet) => !personal.includes(facet));
    if (unknownToo.length > 0) parameters.set('unknownToo', unknownToo.join(','));
    if (view !== 'list') parameters.set('view', view);
    if (selected) parameters.set('posting', selected);
    const text = parameters.toString().replaceAll('%2C', ',');
    return text ? `#${name}?${text}` : '';
  },
  fromFragment(name, fragment) {
    if (!fragment.startsWith(`#${name}?`)) return undefined;
    const parameters = new URLSearchParams(fragment.slice(name.length + 2));
    const list = (key: string) => parameters.get(key)?.split(',') ?? [];
    const chosen = (choice: keyof typeof offered) => {
      const given = list(choice);
      return offered[choice].filter((value) => given.includes(value));
    };
    const pay = Number(parameters.get('pay') ?? Number.NaN);
    const unknownToo = list('unknownToo');
    return {
      tab: boardTabs.find((tab) => tab === parameters.get('kind')) ?? 'all',
      filters: {
        ...noBoardFilters,
        ...Object.fromEntries(written.map((choice) => [choice, chosen(choice)])),
        ...Object.fromEntries(boardSwitches.map((one) => [one, parameters.get(one) === '1'])),
        pay: pay >= 0 && pay <= MOST_PAY ? pay : undefined,
        unknownToo: opportunityFacetNames.filter((facet) => unknownToo.includes(facet)),
      },
      view: parameters.get('view') === 'map' ? 'map' : 'list',
      selected: parameters.get('posting') ?? undefined,
    };
  },
};
