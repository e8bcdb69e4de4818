import { type CSSResult, css } from 'lit';
import { deviceChoiceStyles } from '../../../parts/device-choice.styles.ts';

/** The form about a person. */
export const profileStyles: CSSResult = css`
  ${deviceChoiceStyles}
  .profile {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .profile-fields {
    columns: 3 19rem;
    column-gap: calc(var(--_space) * 4);
  }
  .profile-fields > fieldset {
    margin-block-end: calc(var(--_space) * 4);
    break-inside: avoid;
  }
  .profile legend {
    font-size: 1.125rem;
  }
  .profile .field label {
    display: block;
    font-weight: 400;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_control-line);
    border-radius: 2rem;
    font-weight: 400;
    cursor: pointer;
  }
  .pill:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .profile .check {
    min-block-size: 2.75rem;
    padding-block: 0.25rem;
    line-height: 1.3;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
    margin-block-end: var(--_space);
  }
  .week-grid {
    table-layout: fixed;
  }
  .week-grid thead td {
    inline-size: 28%;
  }
  .week-grid th {
    hyphens: auto;
  }
  .week-grid th,
  .week-grid td {
    padding: 0;
    vertical-align: middle;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .week-grid thead th {
    padding-block: var(--_space);
    font-size: 0.8125rem;
    line-height: 1.2;
    text-align: center;
  }
  .week-grid small {
    display: block;
  }
  .week-grid label {
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .week-grid td:has(:checked) {
    background: var(--_accent-soft);
  }
  @container (max-width: 30rem) {
    .profile {
      padding: calc(var(--_space) * 1.5);
    }
    .week-grid tbody th {
      font-size: 0.875rem;
    }
    .week-grid thead th {
      font-size: 0.75rem;
    }
  }
  .four > summary {
    min-block-size: 2.75rem;
    align-content: center;
    cursor: pointer;
  }
`;
