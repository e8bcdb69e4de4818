import { css } from 'lit';

/** The question for a place. */
export const nearStyles = css`
  .near {
    display: grid;
    gap: var(--_space);
  }
  .near-form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
  }
  .near-form .field {
    display: grid;
    gap: 0.25rem;
  }
  .near-form .joined {
    display: flex;
    gap: 0.25rem;
  }
  .near-form input {
    inline-size: 7.5rem;
  }
  .near-form > .quiet {
    flex-basis: 100%;
    font-size: 0.9375rem;
  }
  .near-told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  @container (max-width: 30rem) {
    .near-form .joined,
    .near-form .field {
      inline-size: 100%;
    }
    .near-form input {
      flex: 1 1 5rem;
      inline-size: 5rem;
    }
    .near-form > button {
      flex: 1 1 9rem;
      padding-inline: 0.5rem;
      font-size: 0.9375rem;
    }
  }
`;
