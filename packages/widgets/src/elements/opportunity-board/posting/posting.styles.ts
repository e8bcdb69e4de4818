import { css } from 'lit';
import { detailStyles } from '../../../parts/finding/detail.styles.ts';

/** One posting, whole, and the mark on those to be careful with. */
export const postingStyles = css`
  ${detailStyles}
  .plain-list li > p + p {
    margin-block-start: var(--_space);
  }
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
  .apply {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .apply > ol {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  .apply li > * + * {
    margin-block-start: var(--_space);
  }
  .person-ladder > summary {
    min-block-size: 2.75rem;
    align-content: center;
  }
  .person-ladder > summary,
  .letter > summary,
  .ladder summary {
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .letter[open] {
    display: grid;
    gap: var(--_space);
  }
  .letter legend {
    padding: 0;
    font-weight: 600;
  }
  .letter .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 2.75rem;
    margin-inline-end: calc(var(--_space) * 2);
  }
  .letters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: calc(var(--_space) * 2);
  }
  .letters > .meaning {
    display: grid;
    gap: var(--_space);
    align-content: start;
    padding: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
  .letter textarea {
    display: block;
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .letter .actions {
    margin-block-start: var(--_space);
    align-items: center;
  }
  /* The other letter, and what one can read already. */
  .letter:has([value='en']:checked) :is(.letter-in.fr, .meaning.en),
  .letter:has([value='fr']:checked) :is(.letter-in.en, .meaning.fr) {
    display: none;
  }
  .reasons {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .outcome {
    padding: 0 0.5rem;
    border: 1px solid currentcolor;
    border-radius: 1rem;
    font-size: 0.875rem;
    white-space: nowrap;
  }
  .outcome.ok {
    color: var(--_ok);
  }
  .outcome.warn {
    color: var(--_warn);
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
  @media print {
    .letter {
      display: none;
    }
  }
  .careful-badge {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    font-weight: 600;
  }
`;
