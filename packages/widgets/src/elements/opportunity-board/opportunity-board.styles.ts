import { type CSSResultGroup, css } from 'lit';
import { formStyles } from '../../parts/finding/form.styles.ts';
import { frameStyles } from '../../parts/finding/frame.styles.ts';
import { listStyles } from '../../parts/finding/list.styles.ts';
import { printStyles } from '../../parts/finding/print.styles.ts';
import { listingStyles } from '../../parts/listing.styles.ts';
import { nearStyles } from '../../parts/near-view.styles.ts';
import { frame } from '../../theme/frame.ts';

const tabStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    border-block-end: 2px solid var(--_line);
  }
  .tabs button {
    margin-block-end: -2px;
    border-color: transparent;
    border-block-end: 3px solid transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: none;
  }
  .tabs button[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  .tabs .count {
    color: var(--_text-quiet);
  }
  .fits {
    color: var(--_ok);
    font-weight: 600;
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    margin-block-start: var(--_space);
    font-size: 0.9375rem;
  }
  /* Above the card's link, which covers all of it. */
  .keep {
    position: relative;
  }
  .keep[aria-pressed='true'] svg {
    fill: currentcolor;
  }
  .about-you > summary {
    inline-size: fit-content;
    list-style: none;
  }
  .about-you > summary::-webkit-details-marker {
    display: none;
  }
  .short-list-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .invite {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
  .invite h2 {
    font-size: 1.125rem;
  }
  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .keep,
    .about-you,
    .short-list-bar,
    .tabs,
    .invite {
      display: none;
    }
  }
`;

/** The styles of the first view, in the order of the screen; what is fetched later brings its own. */
export const boardStyles: CSSResultGroup = [
  frame,
  nearStyles,
  listingStyles,
  frameStyles,
  formStyles,
  tabStyles,
  listStyles,
  printStyles,
];
