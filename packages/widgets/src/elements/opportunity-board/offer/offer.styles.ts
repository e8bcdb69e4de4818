import { css } from 'lit';

/** The form for an offer, its preview and its receipt. */
export const offerStyles = css`
  .offer,
  .offer form,
  .offer .inner,
  .hand-over,
  .preview {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  .offer {
    max-inline-size: 52rem;
  }
  .offer h2 {
    font-size: 1.75rem;
  }
  .offer fieldset {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
  .offer fieldset fieldset {
    gap: var(--_space);
    padding: 0;
  }
  .offer legend {
    float: inline-start;
    margin: 0;
    padding: 0;
    font-size: 1.25rem;
    font-weight: 600;
  }
  .offer legend + * {
    clear: both;
  }
  .offer fieldset fieldset legend {
    font-size: 1rem;
  }
  .offer .field {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    min-inline-size: 0;
  }
  .offer .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    align-items: end;
  }
  .offer .pair > .field {
    align-self: start;
  }
  .offer textarea {
    min-block-size: 8rem;
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: block;
  }
  .offer [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .offer .check {
    min-block-size: 2.75rem;
  }
  .ticks > div {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    column-gap: calc(var(--_space) * 2);
  }
  .offer summary {
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .offer .inner {
    padding-block-start: var(--_space);
  }
  .hints:not(:empty) {
    display: grid;
    gap: 0.25rem;
  }
  .hints p {
    padding: 0.375rem 0.75rem;
    border-inline-start: 0.25rem solid var(--_warn);
    background: var(--_surface);
  }
  .hints q {
    font-weight: 600;
  }
  #offer-missing li {
    padding-block: 0.25rem;
  }
  [dir='rtl'] #offer-back > svg {
    scale: -1 1;
  }
  .preview {
    padding: calc(var(--_space) * 2);
    border: 2px dashed var(--_control-line);
    border-radius: var(--_radius);
  }
  /* What one does with a posting that stands on a board. */
  .preview :is(.detail-nav, .keep, .tools, .letter) {
    display: none;
  }
  .offer blockquote {
    margin: var(--_space) 0 0;
    padding: var(--_space) calc(var(--_space) * 2);
    border-inline-start: 0.25rem solid var(--_line);
    white-space: pre-line;
  }
  .hand-over .actions {
    align-items: end;
  }
`;
