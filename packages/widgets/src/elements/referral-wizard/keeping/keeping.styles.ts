import { css } from 'lit';

/** The forms for keeping answers and for going on with them. */
export const keepingStyles = css`
  /* A browser offers to store what is typed into a password field: the key would lie beside the lock. */
  .secret:not(:has(:checked)) [name='passphrase'] {
    -webkit-text-security: disc;
  }
  #kept {
    display: flex;
    align-items: start;
    gap: var(--_space);
  }
  .secret {
    display: grid;
    gap: var(--_space);
  }
  .secret .check {
    padding-block: 0.25rem;
  }
`;
