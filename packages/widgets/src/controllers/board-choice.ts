import type { OpportunityKind } from '@newcomer-portal/inventory/opportunities';
import type { OpportunityFacetName, OpportunityQuestion } from '@newcomer-portal/search/opportunities';

export type BoardView = 'list' | 'map';

/** The tabs of a board: kinds that a newcomer would look for in one go. */
export const kindsByTab = {
  all: [],
  jobs: ['job'],
  volunteering: ['volunteering'],
  mentoring: ['mentoring'],
  placements: ['job_shadowing', 'placement'],
  courses: ['bridging', 'training'],
} as const satisfies Record<string, readonly OpportunityKind[]>;
export type BoardTab = keyof typeof kindsByTab;
export const boardTabs = Object.keys(kindsByTab) as readonly BoardTab[];

/** Filters that are on or off. */
export const boardSwitches = ['noCanadianExperience', 'noLicence', 'closesSoon', 'atHome'] as const;
export type BoardSwitch = (typeof boardSwitches)[number];
/** Filters with several values, of which any will do. */
export const boardChoices = ['days', 'shifts', 'hours', 'supports', 'suits', 'occupations'] as const;
export type BoardChoices = (typeof boardChoices)[number];

/** The filters a person can set beside the kinds. */
export type BoardFilters = Required<Pick<OpportunityQuestion, BoardSwitch | BoardChoices | 'unknownToo'>> & {
  /** At least so much an hour. */
  pay: number | undefined;
  /** CLB and NCLC levels that the person has. */
  level: OpportunityQuestion['level'];
  /** Metres from the person's place. */
  within: number | undefined;
};

export const noBoardFilters: BoardFilters = {
  days: [],
  shifts: [],
  hours: [],
  supports: [],
  suits: [],
  occupations: [],
  noCanadianExperience: false,
  noLicence: false,
  closesSoon: false,
  atHome: false,
  unknownToo: [],
  pay: undefined,
  level: undefined,
  within: undefined,
};

/** Everything about a board that a link may say: never words, a place, a level or an occupation. */
export interface BoardChoice {
  tab: BoardTab;
  filters: BoardFilters;
  view: BoardView;
  /** Id of the open posting. */
  selected: string | undefined;
}

/** The names of the filters that are on, for statistics; a kind by its tab, nothing else by its value. */
export function namesOfBoardFilters({ tab, filters }: Pick<BoardChoice, 'tab' | 'filters'>): string[] {
  const names: (OpportunityFacetName | string)[] = boardSwitches.filter((name) => filters[name]);
  names.push(...boardChoices.filter((name) => filters[name].length > 0));
  for (const name of ['pay', 'level', 'within'] as const) if (filters[name] !== undefined) names.push(name);
  return tab === 'all' ? names : [...names, `kind:${tab}`];
}
