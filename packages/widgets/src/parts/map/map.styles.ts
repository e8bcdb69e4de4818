import { css } from 'lit';

/** The map with its markers, its buttons and its sheet. */
export const mapStyles = css`
  .map-panel {
    position: relative;
    display: grid;
    gap: var(--_space);
  }
  .map-frame {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .map {
    direction: ltr;
    block-size: min(var(--_map-height), 75vh);
    background: color-mix(in oklab, var(--_map-land), var(--_text) 12%);
    font: inherit;
    font-size: 0.875rem;
  }
  .map.picking {
    cursor: crosshair;
  }
  .map.picking::after {
    position: absolute;
    inset: 0;
    z-index: 900;
    margin: auto;
    inline-size: 2rem;
    block-size: 2rem;
    border: 3px solid var(--_focus);
    border-radius: 50%;
    content: '';
    pointer-events: none;
  }
  @container (max-width: 48rem) {
    .map {
      block-size: min(var(--_map-height), 60vh);
    }
  }
  .map-land {
    fill: var(--_map-land);
    fill-opacity: 1;
    stroke: var(--_line);
    stroke-width: 1;
  }
  .map-water {
    fill: var(--_map-water);
    fill-opacity: 1;
    stroke: var(--_map-water);
  }
  .map-park {
    fill: light-dark(#d7e6cf, #24382c);
    fill-opacity: 1;
    stroke: none;
  }
  .map-street {
    fill: none;
    stroke: light-dark(#fff, #3b474c);
    stroke-width: 2;
  }
  .map-transit {
    fill: none;
    stroke: light-dark(#8a97a0, #7a8a92);
    stroke-width: 3;
  }
  .map-stop {
    fill: var(--_surface);
    fill-opacity: 1;
    stroke: light-dark(#8a97a0, #7a8a92);
    stroke-width: 2;
  }
  .map-name span {
    position: absolute;
    translate: -50% -50%;
    color: var(--_text);
    font-weight: 600;
    text-shadow:
      0 0 3px var(--_map-land),
      0 0 3px var(--_map-land),
      0 0 5px var(--_map-land);
    white-space: nowrap;
  }
  .map-street-name span {
    color: var(--_text-quiet);
    font-size: 0.75rem;
    font-weight: 400;
  }
  .map button {
    position: absolute;
    translate: -50% -50%;
    min-block-size: 0;
    padding: 0;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_map-marker);
    color: var(--_on-accent);
    box-shadow: 0 1px 4px rgb(0 0 0 / 40%);
    pointer-events: auto;
  }
  .map .map-place {
    inline-size: 1.625rem;
    block-size: 1.625rem;
  }
  .map .map-group {
    inline-size: 2.375rem;
    block-size: 2.375rem;
    font-size: 0.875rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .map .map-group.large {
    inline-size: 3rem;
    block-size: 3rem;
  }
  .map button[aria-pressed='true'] {
    z-index: 1;
    inline-size: 2.125rem;
    block-size: 2.125rem;
    background: var(--_focus);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .map-person {
    border: 4px solid var(--_surface);
    border-radius: 50%;
    background: var(--_danger);
    box-shadow: 0 0 0 3px var(--_danger);
  }
  .map-source {
    font-size: 0.8125rem;
  }
  .zoom {
    position: absolute;
    inset-block-start: var(--_space);
    inset-inline-end: var(--_space);
    z-index: 1000;
    display: grid;
    gap: 0.25rem;
  }
  .zoom button {
    inline-size: 2.75rem;
    padding: 0;
    font-size: 1.25rem;
  }
  .sheet {
    max-block-size: 24rem;
    overflow-y: auto;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-quiet);
  }
  .sheet h2 {
    font-size: 1.125rem;
  }
  .sheet header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--_space);
  }
`;
