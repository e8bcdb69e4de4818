import { msg } from '@lit/localize';
import type { BaseMap, Point } from '@newcomer-portal/inventory';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Formats } from '../../../i18n/formats.ts';
import { MAP_SIZE, mapFrame } from './map-frame.ts';
import { type MapMark, mapMarks } from './map-marks.ts';
import { mapNames } from './map-names.ts';
import { mapPaths } from './map-paths.ts';
import type { PaperDoor } from './paper-doors.ts';

/**
 * One map of all doors, drawn from the city's own base map for paper: nothing is fetched for it but that.
 *
 * @param you where the person is, where they chose to print it
 */
export function mapView(
  doors: readonly PaperDoor[],
  baseMap: BaseMap,
  you: Point | undefined,
  formats: Formats,
): TemplateResult | typeof nothing {
  const places = doors.flatMap(({ number, point }) => (point ? [{ number, point }] : []));
  if (places.length === 0) return nothing;
  const frame = mapFrame([...places.map(({ point }) => point), ...(you ? [you] : [])]);
  const marks = mapMarks(places, frame);
  const [x, y] = you ? frame(you) : [];
  return html`<figure class="paper-map">
    <svg viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" role="img" aria-label=${mapLabel()}>
      <rect class="elsewhere" width=${MAP_SIZE.width} height=${MAP_SIZE.height} />
      ${mapPaths(baseMap, frame).map(({ kind, data }) => svg`<path class="map-${kind}" d=${data} />`)}
      ${mapNames(baseMap, frame, marks).map(
        (name) => svg`<text class="map-name ${name.kind}" x=${name.x} y=${name.y}>${name.text}</text>`,
      )}
      ${marks.map((mark) => markView(mark, formats))}
      ${x === undefined ? nothing : svg`<g class="map-you"><circle cx=${x} cy=${y} r="9" /><circle cx=${x} cy=${y} r="3" /></g>`}
    </svg>
    <figcaption>
      ${you ? html`<span class="map-you-key"></span> ${youText()} · ` : nothing}<bdi>${sourceText(baseMap)}</bdi>
    </figcaption>
  </figure>`;
}

function markView({ x, y, numbers }: MapMark, formats: Formats): TemplateResult {
  const text = numbers.map((number) => formats.number(number)).join(' · ');
  const width = Math.max(24, 10 + text.length * 7);
  return svg`<g class="map-mark">
    <rect x=${x - width / 2} y=${y - 12} width=${width} height="24" rx="12" />
    <text x=${x} y=${y}>${text}</text>
  </g>`;
}

/** Who drew the base map: most licences ask to be named. */
function sourceText({ source }: BaseMap): string {
  const { name, publisher, licence } = source ?? {};
  return [name, publisher, licence].filter(Boolean).join(' · ');
}

function mapLabel(): string {
  return msg('Map of the places in the list. The numbers are the same.', {
    id: 'paper.map',
    desc: 'Name of the printed map for a screen reader',
  });
}

function youText(): string {
  return msg('You are near here', {
    id: 'paper.you',
    desc: 'Under the printed map, beside the sign for the person',
  });
}
