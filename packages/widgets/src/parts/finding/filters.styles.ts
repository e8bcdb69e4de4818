import { css } from 'lit';

/** The groups of filters; they come with them. */
export const filtersStyles = css`
  .checks {
    max-block-size: 18rem;
    overflow-y: auto;
    padding: 3px;
  }
  .check.unknown {
    padding-inline-start: 1.875rem;
    color: var(--_text-quiet);
  }
`;
