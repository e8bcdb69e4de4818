import { css } from 'lit';
import { filtersStyles } from '../../../parts/finding/filters.styles.ts';

/** The groups of filters with what only the board has, and the row of those that are on. */
export const boardFiltersStyles = css`
  ${filtersStyles}
  .levels {
    display: grid;
    gap: var(--_space);
  }
  .check:has(.line) {
    padding-block: 0.25rem;
  }
  .check .line {
    display: block;
    line-height: 1.3;
  }
  .filters-done {
    grid-column: 1 / -1;
  }
  @container (max-width: 30rem) {
    .filters-done button {
      inline-size: 100%;
    }
  }
  @media print {
    #filters-on button > [aria-hidden] {
      display: none;
    }
  }
`;
