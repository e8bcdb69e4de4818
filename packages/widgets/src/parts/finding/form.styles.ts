import { css } from 'lit';

/** The two questions, the need tiles and the filters. */
export const formStyles = css`
  [part='search'] {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  [part='search'] > * {
    min-inline-size: 0;
  }
  search {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface-quiet);
  }
  label,
  legend {
    font-weight: 600;
  }
  .search label {
    display: block;
    margin-block-end: 0.375rem;
    font-size: 1.25rem;
  }
  .search-box {
    position: relative;
  }
  .search-box svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.875rem;
    translate: 0 -50%;
    color: var(--_text-quiet);
    pointer-events: none;
  }
  .search-box input[type='search'] {
    min-block-size: 3.25rem;
    padding-inline-start: 3rem;
    font-size: 1.125rem;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 45%), 1fr));
    gap: calc(var(--_space) * 1.25);
  }
  .tile {
    flex-direction: column;
    align-items: start;
    justify-content: start;
    gap: 0.25rem;
    inline-size: 100%;
    block-size: 100%;
    padding: calc(var(--_space) * 1.5);
    border-color: var(--_line);
    text-align: start;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  .tile span {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .tile svg {
    inline-size: 2rem;
    block-size: 2rem;
    color: var(--_accent);
  }
  .tile .count {
    margin-block-start: auto;
  }
  @container (max-width: 30rem) {
    .tile {
      flex-direction: row;
      align-items: center;
      min-block-size: 3.75rem;
      padding: var(--_space) calc(var(--_space) * 0.75);
      font-size: 0.9375rem;
    }
    .tile svg {
      inline-size: 1.5rem;
      block-size: 1.5rem;
    }
    .tile .count {
      display: none;
    }
    .toolbar {
      justify-content: start;
      gap: var(--_space);
    }
    .views {
      display: contents;
    }
    .toolbar button,
    .toolbar summary {
      padding-inline: 0.625rem;
      font-size: 0.9375rem;
    }
    .filters:not([open]) > summary {
      margin-inline-start: 0;
    }
  }
  .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .chips button,
  .chips .chosen {
    min-block-size: 2.5rem;
    padding: 0.25rem 0.75rem;
    border-radius: 2rem;
  }
  .chips .chosen {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    border: 1px solid var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  [dir='rtl'] .chips button:first-child > svg,
  [dir='rtl'] #back > svg {
    scale: -1 1;
  }
  .filters {
    flex: 1 1 auto;
  }
  .filters[open] {
    flex-basis: 100%;
  }
  .filters > summary {
    inline-size: fit-content;
    list-style: none;
  }
  .filters > summary::-webkit-details-marker {
    display: none;
  }
  .filters:not([open]) > summary {
    margin-inline-start: auto;
  }
  .badge {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .filter-groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: calc(var(--_space) * 3);
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    margin-block-end: var(--_space);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 2.5rem;
    font-weight: 400;
    cursor: pointer;
  }
`;
