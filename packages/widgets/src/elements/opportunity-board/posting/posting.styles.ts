import { css } from 'lit';
import { detailStyles } from '../../../parts/finding/detail.styles.ts';

/** One posting, whole, and the mark on those to be careful with. */
export const postingStyles = css`
  ${detailStyles}
  .careful {
    border-color: var(--_warn);
  }
  .careful > svg,
  .careful-badge svg {
    color: var(--_warn);
  }
  .careful q {
    font-style: italic;
  }
  .ladder {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .ladder > ol {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: rung;
  }
  .ladder > ol > li {
    position: relative;
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 3rem;
    counter-increment: rung;
  }
  .ladder > ol > li::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 2rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 700;
    line-height: calc(2rem - 4px);
    text-align: center;
    content: counter(rung);
  }
  .ladder > ol > li:not(:last-child)::after {
    position: absolute;
    inset-block: 2rem calc(var(--_space) * -2);
    inset-inline-start: calc(1rem - 1px);
    border-inline-start: 2px solid var(--_line);
    content: '';
  }
  .ladder summary {
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .pathway {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .pathway li {
    padding-block: 0.25rem;
  }
  .links a[aria-current='true'] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  .careful-badge {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    font-weight: 600;
  }
`;
