import { css } from 'lit';

/** The question whether somebody is still there, over everything. */
export const idleStyles = css`
  .idle {
    inline-size: min(30rem, 100% - 2rem);
    padding: calc(var(--_space) * 3);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .idle[open] {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .idle::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .idle [role='timer'] {
    font-size: 1.25rem;
    font-variant-numeric: tabular-nums;
  }
`;
