import { type CSSResult, css } from 'lit';
import { deviceChoiceStyles } from '../../parts/device-choice.styles.ts';

/** The list of kept postings, and its paper. */
export const keptStyles: CSSResult = css`
  ${deviceChoiceStyles}
  .kept > p > button {
    justify-self: start;
  }
  @media screen {
    .kept .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space);
    }
  }
  .kept-sheet {
    display: none;
  }
  @media print {
    .kept > .cards {
      display: none;
    }
    .kept-sheet {
      display: block;
      margin: 0;
      padding-inline-start: 1.5rem;
    }
    .kept-sheet > li {
      margin-block-end: calc(var(--_space) * 3);
      break-inside: avoid;
    }
  }
`;
