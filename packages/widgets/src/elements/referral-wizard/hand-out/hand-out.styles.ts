import { css } from 'lit';

/** The hand-out: a sheet on the screen, and one or two on paper. */
export const handOutStyles = css`
  .hand-out,
  .choices {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .paper {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .paper h3,
  .paper h4,
  .paper p,
  .paper ul,
  .paper ol,
  .paper figure {
    margin: 0;
    padding: 0;
  }
  .staff {
    padding: calc(var(--_space) * 2);
    border: 0.1875rem solid currentColor;
    border-radius: var(--_radius);
  }
  .staff-sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: calc(var(--_space) * 3);
    margin-block-start: var(--_space);
    font-size: 1.375rem;
  }
  .staff ul {
    margin-block: var(--_space);
    padding-inline-start: 1.5rem;
    list-style: disc;
    font-weight: 700;
  }
  .paper section {
    gap: 0.25rem;
  }
  .paper-map svg {
    display: block;
    /* A list of numbers on a marker runs as on the map, whatever the words around it do. */
    direction: ltr;
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .paper-map figcaption {
    margin-block-start: 0.25rem;
    color: var(--_text-quiet);
    font-size: 0.75rem;
  }
  .elsewhere {
    fill: var(--_surface-quiet);
  }
  .map-water {
    fill: var(--_map-water);
  }
  .map-land {
    fill: var(--_map-land);
  }
  .map-park {
    fill: light-dark(#dbe8d3, #24382a);
  }
  .map-street,
  .map-transit {
    fill: none;
    stroke: light-dark(#b9c2c7, #4c5a61);
    stroke-width: 1.5;
  }
  .map-transit {
    stroke: light-dark(#8a97a0, #7a8a92);
    stroke-width: 2.5;
  }
  .paper-map text {
    fill: var(--_text);
    font-size: 12px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .map-name.place {
    font-weight: 700;
  }
  .map-name.street {
    fill: var(--_text-quiet);
    font-size: 10px;
  }
  .map-mark rect {
    fill: var(--_map-marker);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .paper-map .map-mark text {
    fill: var(--_on-accent);
    font-weight: 700;
  }
  .map-you circle:first-child {
    fill: var(--_surface);
    stroke: var(--_danger);
    stroke-width: 3;
  }
  .map-you circle:last-child {
    fill: var(--_danger);
  }
  .map-you-key {
    display: inline-block;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 2px solid var(--_danger);
    border-radius: 50%;
  }
  .paper-doors {
    columns: 2 18rem;
    column-gap: calc(var(--_space) * 4);
    list-style: none;
  }
  .paper-doors li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space);
    padding-block: var(--_space);
    break-inside: avoid;
  }
  .door-number {
    box-sizing: border-box;
    min-inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid currentColor;
    border-radius: 1rem;
    font-weight: 700;
    line-height: 1.5;
    text-align: center;
  }
  .number {
    font-weight: 700;
    white-space: nowrap;
  }
  .to-do {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: calc(var(--_space) * 4);
  }
  .to-do section {
    align-content: start;
  }
  .boxes {
    margin-block-end: calc(var(--_space) * 2);
    list-style: none;
  }
  .boxes li {
    display: flex;
    gap: var(--_space);
    padding-block: 0.125rem;
    break-inside: avoid;
  }
  .boxes li::before {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block-start: 0.25em;
    border: 1.5px solid currentColor;
    content: '';
  }
  @media print {
    .choices {
      display: none;
    }
    .colophon {
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 8pt;
    }
    .hand-out,
    .paper {
      display: block;
      padding: 0;
      border: 0;
    }
    .paper {
      font-size: 9pt;
      line-height: 1.25;
    }
    .paper > * {
      margin-block-end: 3mm;
    }
    .paper h3 {
      font-size: 11pt;
    }
    .paper h4 {
      font-size: 9.5pt;
    }
    .staff,
    .paper-map {
      break-inside: avoid;
    }
    .staff {
      padding: 3mm;
    }
    .staff-sides {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      grid-template-columns: none;
      font-size: 14pt;
    }
    .paper-doors {
      columns: 2;
    }
    .to-do {
      grid-template-columns: 1fr 1fr;
    }
    .paper-doors li {
      padding-block: 1mm;
    }
    .door-number {
      min-inline-size: 6mm;
      block-size: 6mm;
    }
  }
`;
