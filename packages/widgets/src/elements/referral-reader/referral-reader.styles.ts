import { css } from 'lit';

/** The reader's frame. */
export const readerStyles = css`
  .reader,
  .reader section {
    display: grid;
    gap: calc(var(--_space) * 2);
    max-inline-size: 52rem;
  }
  .facts {
    display: grid;
    gap: var(--_space);
  }
  .keys > form {
    margin-block-start: var(--_space);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .trouble:not(:empty) {
    padding: var(--_space);
    border-inline-start: 0.375rem solid var(--_danger);
    color: var(--_danger);
  }
  .bullets {
    padding-inline-start: 1.25rem;
  }
`;
