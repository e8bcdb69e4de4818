import { css } from 'lit';

/** The choice to keep something on the device. */
export const deviceChoiceStyles = css`
  .device-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .device-choice > p {
    flex: 1 1 16rem;
    font-size: 0.9375rem;
  }
  @media print {
    .device-choice {
      display: none;
    }
  }
`;
