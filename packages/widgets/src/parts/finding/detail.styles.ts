import { css } from 'lit';

/** One listing, whole. */
export const detailStyles = css`
  .detail {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    max-inline-size: 60rem;
  }
  .detail h2 {
    font-size: 1.75rem;
  }
  .organization {
    font-size: 1.125rem;
  }
  .description {
    max-inline-size: 40rem;
    font-size: 1.125rem;
  }
  .words-note {
    font-size: 0.9375rem;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .contact a[href^='tel:'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .sections {
    columns: 2 22rem;
    column-gap: calc(var(--_space) * 2);
  }
  .sections > section {
    display: grid;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .week th {
    font-weight: 400;
  }
  .week tr:first-child > * {
    font-weight: 700;
  }
  .week td span {
    display: block;
  }
  .bullets {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .bullets li,
  .plain-list li,
  .links li {
    padding-block: 0.25rem;
  }
  .plain-list svg {
    vertical-align: text-bottom;
  }
  .checked {
    display: grid;
    gap: 0.25rem;
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
  .checked > p:first-child {
    display: flex;
    align-items: center;
    gap: var(--_space);
    font-weight: 600;
  }
  .checked.fresh > p:first-child {
    color: var(--_ok);
  }
  .checked:is(.old, .ageing) > p:first-child {
    color: var(--_warn);
  }
`;
