import { opportunityFacetNames } from '@newcomer-portal/search/opportunities';
import {
  type BoardChoice,
  type BoardChoices,
  boardSwitches,
  boardTabs,
  noBoardFilters,
} from './board-choice.ts';
import type { LinkForm } from './fragment-controller.ts';

/** What somebody does for a living, or how well they speak, is told by a link to nobody. */
const written: readonly Exclude<BoardChoices, 'occupations'>[] = [
  'days',
  'shifts',
  'hours',
  'supports',
  'suits',
];
const CODE = /^[a-zA-Z_0-9]{1,40}$/;

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
    if (filters.unknownToo.length > 0) parameters.set('unknownToo', filters.unknownToo.join(','));
    if (view !== 'list') parameters.set('view', view);
    if (selected) parameters.set('posting', selected);
    const text = parameters.toString().replaceAll('%2C', ',');
    return text ? `#${name}?${text}` : '';
  },
  fromFragment(name, fragment) {
    if (!fragment.startsWith(`#${name}?`)) return undefined;
    const parameters = new URLSearchParams(fragment.slice(name.length + 2));
    const list = (key: string) => (parameters.get(key)?.split(',') ?? []).filter((one) => CODE.test(one));
    const pay = Number(parameters.get('pay') ?? Number.NaN);
    const unknownToo = list('unknownToo');
    return {
      tab: boardTabs.find((tab) => tab === parameters.get('kind')) ?? 'all',
      filters: {
        ...noBoardFilters,
        ...Object.fromEntries(written.map((choice) => [choice, list(choice).slice(0, 50)])),
        ...Object.fromEntries(boardSwitches.map((one) => [one, parameters.get(one) === '1'])),
        pay: pay >= 0 ? pay : undefined,
        unknownToo: opportunityFacetNames.filter((facet) => unknownToo.includes(facet)),
      },
      view: parameters.get('view') === 'map' ? 'map' : 'list',
      selected: parameters.get('posting') ?? undefined,
    };
  },
};
