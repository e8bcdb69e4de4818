import { css } from 'lit';

/** A letter on the screen and on paper: what goes into it, its code, what came back. */
export const handOffStyles = css`
  .hand-off,
  .hand-off form,
  .hand-off fieldset {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .hand-off legend {
    padding: 0;
    font-size: 1.125rem;
    font-weight: 600;
  }
  .hand-off .check {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 1.5);
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  /* A scanner wants black on white, whatever the theme is. */
  .qr {
    inline-size: min(100%, 24rem);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
  }
  .copy label {
    flex: 1 1 12rem;
  }
  .hand-off dt {
    font-weight: 600;
  }
  @media print {
    .copy,
    .hand-off .tools {
      display: none;
    }
  }
`;
