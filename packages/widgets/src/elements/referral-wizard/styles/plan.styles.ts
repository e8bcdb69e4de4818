import { css } from 'lit';

/** The plan, on the screen and on paper. */
export const planStyles = css`
  .place-question {
    display: grid;
    gap: var(--_space);
  }
  .place-question {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
  .needs {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .planned {
    gap: var(--_space);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .planned h3 {
    display: flex;
    align-items: center;
    gap: var(--_space);
    font-size: 1.25rem;
  }
  .planned h3 svg {
    color: var(--_accent);
  }
  .door {
    gap: 0.25rem;
    margin-block-start: var(--_space);
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 0.25rem solid var(--_accent);
  }
  .door.second {
    border-color: var(--_line);
  }
  .candidate {
    gap: 0.25rem;
  }
  .more-doors .candidate {
    margin-block: calc(var(--_space) * 2);
  }
  .candidate-name strong {
    display: block;
    font-size: 1.125rem;
  }
  /* A phone number is read as one. */
  .door a > bdi {
    white-space: nowrap;
  }
  .why-title {
    margin-block-start: 0.25rem;
    font-weight: 600;
  }
  .bullets {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .check {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 1.5);
    padding-block: 0.5rem;
    cursor: pointer;
  }
  dl {
    display: grid;
    gap: var(--_space);
  }
  dl > div {
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space);
  }
  @media print {
    .quick-exit,
    .tools,
    .yours,
    .place-question,
    .more-doors,
    .help-lines details {
      display: none;
    }
    .on-paper {
      display: block;
      font-size: 1.125rem;
    }
    .planned,
    .steps li {
      break-inside: avoid;
    }
    .planned {
      padding: 0.75rem;
    }
  }
`;
