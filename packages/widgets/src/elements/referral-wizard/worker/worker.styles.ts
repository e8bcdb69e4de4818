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
    padding-inline-start: 2.25rem;
  }
  /* A phone number is read as one. */
  .file bdi {
    white-space: nowrap;
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
  .follow-up legend,
  .changes h3 {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding: 0;
    font-size: 1.125rem;
    font-weight: 600;
  }
  .changes {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .changes li {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .summary dl,
  .changes dl {
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .change {
    padding-inline-start: var(--_space);
    border-inline-start: 0.25rem solid var(--_line);
    font-weight: 600;
  }
  .change.better {
    border-color: var(--_ok);
  }
  .change.worse {
    border-color: var(--_danger);
  }
  /* The worker's own, and no part of the paper. */
  .own {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
  @media print {
    .file .tools,
    .file .own {
      display: none;
    }
  }
`;
