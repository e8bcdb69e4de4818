// What the board fetches when somebody opens the filters, or comes with a link that has some on.
export { filterGroups } from './filter-groups.ts';
export { boardFiltersStyles as styles } from './filters.styles.ts';
export { filtersOn } from './filters-on.ts';
