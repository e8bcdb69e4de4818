import { css } from 'lit';

/** What stands around every widget: help lines and the way out at the top, notices, waiting, the last lines. */
export const frame = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .help-lines {
    display: flex;
    flex: 1 1 16rem;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_space) * 3);
    padding-block-start: 0.5rem;
  }
  .help-lines a,
  .lines a {
    font-weight: 600;
    white-space: nowrap;
  }
  .help-lines .emergency {
    color: var(--_danger);
  }
  .help-lines summary,
  .help-lines a {
    display: inline-block;
    padding-block: 0.125rem;
  }
  .help-lines summary {
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .help-lines details[open] {
    flex-basis: 100%;
  }
  .lines li {
    padding-block: 0.375rem;
  }
  .quick-exit {
    border-color: var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }
  .notice {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border-inline-start: 0.375rem solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .notice > div {
    display: grid;
    gap: var(--_space);
  }
  .notice h2 {
    font-size: 1.125rem;
  }
  .notice.trouble {
    border-color: var(--_danger);
    background: var(--_surface-quiet);
  }
  .trouble:empty {
    display: none;
  }
  p.trouble {
    color: var(--_danger);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .colophon {
    display: grid;
    gap: 0.25rem;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375rem;
  }
  .waiting {
    display: grid;
    gap: calc(var(--_space) * 2);
    min-block-size: 20rem;
    align-content: start;
  }
`;
