import { css } from 'lit';

/** The wizard's frame and its questions. */
export const questionStyles = css`
  .wizard,
  .wizard section,
  .planned,
  .door,
  .candidate {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
  }
  .wizard {
    max-inline-size: 52rem;
    margin-inline: auto;
  }
  .wizard > *,
  .planned > * {
    min-inline-size: 0;
  }
  summary {
    min-block-size: 1.5rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .lead {
    font-size: 1.25rem;
  }
  .promises {
    display: grid;
    gap: var(--_space);
  }
  .promises li {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .large {
    min-block-size: 3.25rem;
    padding-inline: 2rem;
    font-size: 1.125rem;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .progress progress {
    flex: 1 1 8rem;
    block-size: 0.625rem;
    accent-color: var(--_accent);
  }
  h2 {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    font-size: 1.625rem;
  }
  h2 svg.pictogram {
    color: var(--_accent);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: var(--_space);
  }
  .option {
    display: flex;
    align-items: center;
    justify-content: start;
    gap: calc(var(--_space) * 1.5);
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.5rem;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    font-weight: 400;
    cursor: pointer;
  }
  .option:hover,
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .option svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    color: var(--_accent);
  }
  small {
    display: block;
    font-size: 0.9375rem;
  }
  form {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .member {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  legend {
    font-weight: 600;
  }
  .member legend:not(.visually-hidden) {
    padding-inline: 0.375rem;
  }
  .age {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .age label {
    min-inline-size: 6rem;
    font-weight: 600;
  }
  .age input {
    inline-size: 5rem;
  }
  .yours {
    display: grid;
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .on-paper {
    display: none;
  }
  /* Back and forth are the other way round where people read from right to left. */
  [dir='rtl'] :is(#back, #to-plan) > svg,
  [dir='rtl'] .promises li:last-child > svg {
    transform: scaleX(-1);
  }
`;
