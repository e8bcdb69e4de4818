import { css } from 'lit';

/** A listing's facts: whether it is open, and the badges. */
export const listingStyles = css`
  .open {
    font-weight: 600;
  }
  .open::before {
    display: inline-block;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    margin-inline-end: 0.5rem;
    border: 2px solid currentcolor;
    border-radius: 50%;
    content: '';
  }
  .open.ok::before {
    background: currentcolor;
  }
  .ok {
    color: var(--_ok);
  }
  .warn {
    color: var(--_warn);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-start: 0.5rem;
  }
  .badges li {
    padding: 0 0.625rem;
    border: 1px solid currentcolor;
    border-radius: 1rem;
    font-size: 0.9375rem;
  }
  .badges .quiet {
    border-color: var(--_line);
    color: var(--_text-quiet);
  }
`;
