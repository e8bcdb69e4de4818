import { css } from 'lit';

/** The worker's own screens. */
export const workerStyles = css`
  .file,
  .file section,
  .sender,
  .sender > div {
    display: grid;
    gap: var(--_space);
  }
  .file {
    gap: calc(var(--_space) * 3);
  }
  .file h3 {
    font-size: 1.25rem;
  }
  .file h4 {
    margin-block-start: var(--_space);
  }
  .file ol {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .file textarea {
    inline-size: 100%;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  /* The worker's own, and no part of the paper. */
  .own {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
`;
