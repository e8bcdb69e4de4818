import { css } from 'lit';

/** The frame: help lines and the way out at the top, notices, the columns, the footer. */
export const frameStyles = css`
  .finder,
  .board {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  .finder > *,
  .board > *,
  .columns > * {
    min-inline-size: 0;
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
    justify-content: space-between;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .inventory-notice {
    color: var(--_text);
  }
  .skeleton {
    block-size: 6rem;
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @container (min-width: 60rem) {
    .columns.as-map {
      grid-template-columns: minmax(22rem, 5fr) 6fr;
    }
    .columns.as-areas {
      grid-template-columns: minmax(24rem, 6fr) 5fr;
    }
    .columns > [part='map'] {
      position: sticky;
      inset-block-start: var(--_space);
    }
  }
  @container (max-width: 59.99rem) {
    .columns.as-map > [part='results'] {
      display: none;
    }
    .columns.as-areas > [part='map'] {
      order: -1;
    }
  }
`;
