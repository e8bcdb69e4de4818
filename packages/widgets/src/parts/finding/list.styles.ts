import { css } from 'lit';

/** The list of results and its cards. */
export const listStyles = css`
  .results {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .results-head,
  .order {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .results-head {
    justify-content: space-between;
  }
  .order label {
    font-weight: 400;
  }
  .order select {
    inline-size: auto;
    min-block-size: 2.5rem;
  }
  .cards {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card > div {
    min-inline-size: 0;
  }
  .card:hover {
    border-color: var(--_accent);
  }
  .card:focus-within {
    border-color: var(--_accent);
  }
  .card-mark {
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .card h3 a::after {
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
    content: '';
  }
  .card h3 a {
    text-decoration: none;
  }
  .card:hover h3 a {
    text-decoration: underline;
  }
  .distance {
    margin-inline-end: var(--_space);
    color: var(--_text);
  }
  .more button {
    inline-size: 100%;
  }
  @container (max-width: 30rem) {
    .card {
      gap: calc(var(--_space) * 1.5);
      padding: calc(var(--_space) * 1.5);
    }
    .card-mark {
      inline-size: 2.25rem;
      block-size: 2.25rem;
    }
  }
`;
