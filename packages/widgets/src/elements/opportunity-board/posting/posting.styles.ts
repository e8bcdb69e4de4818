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
  .careful-badge {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    font-weight: 600;
  }
`;
