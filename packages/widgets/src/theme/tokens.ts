import { css } from 'lit';

/**
 * The tokens a city may set, each with its fallback. Fonts and text colour come from the page around the widget.
 * Inside, the short `--_` names are used, so that a fallback is written once.
 *
 * @cssprop [--newcomer-accent] - Buttons, links and the chosen thing.
 * @cssprop [--newcomer-on-accent] - Text on the accent colour.
 * @cssprop [--newcomer-accent-soft] - Quiet background of a chosen thing.
 * @cssprop [--newcomer-surface] - Background of cards and panels.
 * @cssprop [--newcomer-surface-quiet] - Background of the page inside the widget.
 * @cssprop [--newcomer-text] - Text.
 * @cssprop [--newcomer-text-quiet] - Second-rank text.
 * @cssprop [--newcomer-line] - Hairlines.
 * @cssprop [--newcomer-control-line] - Borders of fields and buttons.
 * @cssprop [--newcomer-focus] - The ring around what has the keyboard.
 * @cssprop [--newcomer-danger] - Emergency and errors.
 * @cssprop [--newcomer-ok] - Open, accepting, checked lately.
 * @cssprop [--newcomer-warn] - Wait list, old information.
 * @cssprop [--newcomer-radius] - Roundness of corners.
 * @cssprop [--newcomer-space] - The unit that all gaps are made of.
 * @cssprop [--newcomer-font] - Font, where it should differ from the page's.
 * @cssprop [--newcomer-map-height] - Height of the map.
 * @cssprop [--newcomer-map-land] - Land on the map.
 * @cssprop [--newcomer-map-water] - Water on the map.
 * @cssprop [--newcomer-map-marker] - Places on the map.
 * @cssprop [--newcomer-map-shade] - The darkest shade of the census layer.
 */
export const tokens = css`
  :host {
    --_accent: var(--newcomer-accent, light-dark(#0b5a80, #8fd0f5));
    --_on-accent: var(--newcomer-on-accent, light-dark(#fff, #06222f));
    --_accent-soft: var(--newcomer-accent-soft, light-dark(#e3f1f8, #12384a));
    --_surface: var(--newcomer-surface, light-dark(#fff, #1a2328));
    --_surface-quiet: var(--newcomer-surface-quiet, light-dark(#f4f6f5, #12191d));
    --_text: var(--newcomer-text, light-dark(#1b2a30, #eaf1f3));
    --_text-quiet: var(--newcomer-text-quiet, light-dark(#4a5b62, #b3c2c8));
    --_line: var(--newcomer-line, light-dark(#d8dfe1, #34434a));
    --_control-line: var(--newcomer-control-line, light-dark(#71828a, #7f939c));
    --_focus: var(--newcomer-focus, light-dark(#b54700, #ffb870));
    --_danger: var(--newcomer-danger, light-dark(#a8201a, #ffaaa3));
    --_ok: var(--newcomer-ok, light-dark(#1c6b3c, #8fdcae));
    --_warn: var(--newcomer-warn, light-dark(#8a4b00, #ffc98a));
    --_radius: var(--newcomer-radius, 0.625rem);
    --_space: var(--newcomer-space, 0.5rem);
    --_map-height: var(--newcomer-map-height, 34rem);
    --_map-land: var(--newcomer-map-land, light-dark(#f3f1ec, #232c30));
    --_map-water: var(--newcomer-map-water, light-dark(#cfe3ec, #0f1d25));
    --_map-marker: var(--newcomer-map-marker, light-dark(#0b5a80, #8fd0f5));
    --_map-shade: var(--newcomer-map-shade, light-dark(#4a2a86, #c9b3f7));
  }
`;
