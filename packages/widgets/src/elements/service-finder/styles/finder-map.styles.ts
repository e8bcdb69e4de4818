import { css } from 'lit';
import { mapStyles } from '../../../parts/map/map.styles.ts';

/** The map, with the census layer on it and its table. */
export const finderMapStyles = css`
  ${mapStyles}
  .map-area {
    stroke: var(--_surface);
    stroke-width: 1;
    fill: var(--_map-shade);
  }
  .map-area.chosen {
    stroke: var(--_focus);
    stroke-width: 4;
  }
  .map-area.shade-0 {
    fill-opacity: 0.08;
  }
  .map-area.shade-1 {
    fill-opacity: 0.25;
  }
  .map-area.shade-2 {
    fill-opacity: 0.42;
  }
  .map-area.shade-3 {
    fill-opacity: 0.6;
  }
  .map-area.shade-4 {
    fill-opacity: 0.8;
  }
  .map-area.shade-blank {
    fill: transparent;
    stroke-dasharray: 4 4;
    stroke: var(--_text-quiet);
  }
  .map-tip {
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 0.25rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 0.875rem;
  }
  .map-tip::before {
    display: none;
  }
  .areas,
  .area-card {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .area-card {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem calc(var(--_space) * 2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .swatch {
    inline-size: 1.5rem;
    block-size: 1.25rem;
    border: 1px solid var(--_control-line);
    background: color-mix(in srgb, var(--_map-shade) var(--_share, 0%), var(--_map-land));
    forced-color-adjust: none;
  }
  .swatch.shade-0 {
    --_share: 8%;
  }
  .swatch.shade-1 {
    --_share: 25%;
  }
  .swatch.shade-2 {
    --_share: 42%;
  }
  .swatch.shade-3 {
    --_share: 60%;
  }
  .swatch.shade-4 {
    --_share: 80%;
  }
  .swatch.shade-blank {
    border-style: dashed;
  }
  .table-frame {
    max-block-size: 34rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .area-table thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface-quiet);
  }
  .area-table button {
    text-align: start;
    white-space: normal;
  }
  tr.chosen {
    background: var(--_accent-soft);
  }
`;
