import { msg, str } from '@lit/localize';
import type { Area } from '@newcomer-portal/inventory';
import { newcomerShare } from '@newcomer-portal/search/areas';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AreaColumn } from '../../controllers/areas-controller.ts';
import { SHADES, shadeLimits } from '../../parts/map/shade-of.ts';
import { words } from '../../parts/words.ts';
import type { Scene } from './scene.ts';

/** Where newcomers live, against where help is: the map's legend, one question, and a table that says it all. */
export function areasView(scene: Scene): TemplateResult {
  const { areas, reader } = scene;
  const document = areas.source.document;
  // Before the areas are measured against the list, a press on one would be lost.
  if (!document || !areas.city)
    return html`<p class="notice calm">${areas.source.status === 'failed' ? failedText() : loadingText()}</p>`;
  const { source } = document.content;
  return html`<section class="areas" aria-labelledby="areas-title">
    <h2 id="areas-title" tabindex="-1">${titleText()}</h2>
    <p class="quiet">${meaningText()} ${source ? words(reader.text(source, 'name'), reader.locale) : nothing}</p>
    ${legend(scene)} ${gapSwitch(scene)} ${chosenArea(scene)} ${areaTable(scene)}
  </section>`;
}

function legend({ areas, reader }: Scene): TemplateResult {
  const limits = shadeLimits(areas.source.document?.content.areas ?? []);
  return html`<ul class="legend" aria-label=${legendText()}>
    ${Array.from({ length: SHADES }, (_, shade) => {
      const from = reader.formats.percent(limits[shade] ?? 0);
      const to = limits[shade + 1];
      return html`<li>
        <span class="swatch shade-${shade}"></span>${to === undefined ? orMore(from) : `${from} – ${reader.formats.percent(to)}`}
      </li>`;
    })}
    <li><span class="swatch shade-blank"></span>${withheldText()}</li>
  </ul>`;
}

function gapSwitch({ areas, finder, directory, reader }: Scene): TemplateResult {
  const need = finder.filters.needs[0];
  const found = need ? directory.need(need) : undefined;
  const name = found ? reader.text(found, 'name')?.text : undefined;
  return html`<p class="actions">
    <button type="button" id="gaps" aria-pressed=${areas.gapsOnly} @click=${() => areas.showGapsOnly(!areas.gapsOnly)}>
      ${name ? gapsForNeed(name) : gapsForAny()}
    </button>
    <button type="button" aria-pressed=${areas.counts} @click=${() => areas.showCounts(!areas.counts)}>${countsText()}</button>
  </p>`;
}

function areaTable(scene: Scene): TemplateResult {
  const { areas } = scene;
  const rows = sortedAreas(scene);
  const columns: [AreaColumn, string][] = [
    ['name', areaText()],
    ['share', shareText()],
    ...(areas.counts
      ? ([
          ['recent_immigrants', recentText()],
          ['non_permanent_residents', temporaryText()],
          ['population', peopleText()],
        ] as [AreaColumn, string][])
      : []),
    ['services', servicesText()],
  ];
  return html`<p role="status" class="quiet">${rowsText(scene.reader.formats.number(rows.length))}</p>
    <div class="table-frame" role="group" aria-labelledby="areas-title" tabindex="0">
      <table class="area-table">
        <thead>
          <tr>
            ${columns.map(([column, text]) => columnHead(scene, column, text))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            (area) => area.id,
            (area) =>
              areaRow(
                scene,
                area,
                columns.map(([column]) => column),
              ),
          )}
        </tbody>
      </table>
    </div>`;
}

function columnHead({ areas }: Scene, column: AreaColumn, text: string): TemplateResult {
  const sorted = areas.column === column ? (areas.descending ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" aria-sort=${sorted}>
    <button type="button" class="plain" @click=${() => areas.sortBy(column)}>
      ${text}<span aria-hidden="true">${sorted === 'none' ? '' : sorted === 'descending' ? ' ↓' : ' ↑'}</span>
    </button>
  </th>`;
}

function areaRow(scene: Scene, area: Area, columns: readonly AreaColumn[]): TemplateResult {
  const { reader, actions, finder } = scene;
  const chosen = finder.area?.id === area.id;
  return html`<tr class=${chosen ? 'chosen' : ''}>
    ${columns.map((column) =>
      column === 'name'
        ? html`<th scope="row">
            <button type="button" class="plain" data-area=${area.id} aria-pressed=${chosen}
              @click=${() => actions.chooseArea(chosen ? undefined : area.id)}>
              ${words(reader.text(area, 'name'), reader.locale)}
            </button>
          </th>`
        : html`<td>${cellText(scene, area, column)}</td>`,
    )}
  </tr>`;
}

function cellText(scene: Scene, area: Area, column: AreaColumn): string {
  const { formats } = scene.reader;
  const value = cellValue(scene, area, column);
  if (typeof value !== 'number') return withheldShort();
  return column === 'share' ? formats.percent(value) : formats.number(value);
}

function cellValue({ areas }: Scene, area: Area, column: AreaColumn): number | string | undefined {
  if (column === 'share') return newcomerShare(area);
  if (column === 'services') return areas.city?.listingIdsIn(area).size;
  return area[column];
}

/** Blank values stand last, whichever way the table is sorted. */
function sortedAreas(scene: Scene): readonly Area[] {
  const { areas, finder, reader } = scene;
  const all = areas.source.document?.content.areas ?? [];
  const rows = areas.gapsOnly ? areas.gaps(finder.filters.needs[0]).map(({ area }) => area) : all;
  const turn = areas.descending ? -1 : 1;
  return rows
    .map((area) => ({ area, value: cellValue(scene, area, areas.column) }))
    .sort(({ value: one }, { value: other }) => {
      if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1;
      if (typeof one === 'string') return turn * reader.formats.compare(one, String(other));
      return turn * (one - Number(other));
    })
    .map(({ area }) => area);
}

function chosenArea(scene: Scene): TemplateResult | typeof nothing {
  const { areas, finder, reader, actions } = scene;
  const area = finder.area && areas.find(finder.area.id);
  if (!area || !areas.city) return nothing;
  const nearest = areas.city.nearestByNeed(area);
  return html`<div class="area-card">
    <h3 id="area-title" tabindex="-1">${words(reader.text(area, 'name'), reader.locale)}</h3>
    <p>${insideText(reader.formats.number(finder.area?.listings.size ?? 0))}</p>
    <p class="actions">
      <button type="button" class="primary" @click=${() => finder.show('list')}>${showListText()}</button>
      <button type="button" @click=${() => actions.chooseArea(undefined)}>${closeText()}</button>
    </p>
    <h4>${nearestText()}</h4>
    <ul class="plain-list">
      ${nearest.map(
        ({ need, listing, distance }) => html`<li>
          ${words(reader.text(need, 'name'), reader.locale)}: <strong>${reader.formats.distance(distance)}</strong>
          <a href=${actions.linkTo(listing.id)} @click=${(event: MouseEvent) => actions.open(listing.id, event)}>
            ${words(reader.text(listing.organization ?? listing.service, 'name'), reader.locale)}
          </a>
        </li>`,
      )}
    </ul>
  </div>`;
}

function titleText(): string {
  return msg('Where newcomers live', { id: 'areas.title', desc: 'Title over the census layer' });
}

function meaningText(): string {
  return msg(
    'How many people in each area are newcomers? They came to Canada in the 5 years before the count.',
    {
      id: 'areas.meaning',
      desc: 'Explains the share: recent immigrants of all people in the area',
    },
  );
}

function legendText(): string {
  return msg('Colours', { id: 'areas.legend', desc: 'Name of the legend' });
}

function orMore(share: string): string {
  return msg(str`${share} or more`, { id: 'areas.or-more', desc: 'Last step of the legend. 0: percentage' });
}

function withheldText(): string {
  return msg('Too few people to show', { id: 'areas.withheld', desc: 'Legend: the count is withheld' });
}

function withheldShort(): string {
  return msg('not shown', { id: 'areas.blank', desc: 'In a table cell: the count is withheld' });
}

function gapsForAny(): string {
  return msg('Many newcomers, no help within 1 km', { id: 'areas.gaps', desc: 'Button: only such areas' });
}

function gapsForNeed(need: string): string {
  return msg(str`Many newcomers, no help within 1 km: ${need}`, { id: 'areas.gaps-need', desc: '0: a need' });
}

function countsText(): string {
  return msg('Show numbers', { id: 'areas.counts', desc: 'Button: counts beside the shares' });
}

function areaText(): string {
  return msg('Area', { id: 'areas.area', desc: 'Column: name of the neighbourhood' });
}

function shareText(): string {
  return msg('Came in the last 5 years', { id: 'areas.share', desc: 'Column: share of recent immigrants' });
}

function recentText(): string {
  return msg('People who came', { id: 'areas.recent', desc: 'Column: number of recent immigrants' });
}

function temporaryText(): string {
  return msg('Temporary residents', { id: 'areas.temporary', desc: 'Column: non-permanent residents' });
}

function peopleText(): string {
  return msg('All people', { id: 'areas.people', desc: 'Column: population' });
}

function servicesText(): string {
  return msg('Services', { id: 'areas.services', desc: 'Column: number of services inside the area' });
}

function rowsText(count: string): string {
  return msg(str`Areas: ${count}`, { id: 'areas.rows', desc: '0: number of areas in the table' });
}

function insideText(count: string): string {
  return msg(str`Services in this area: ${count}`, { id: 'areas.inside', desc: '0: number of services' });
}

function showListText(): string {
  return msg('Show the list', { id: 'areas.list', desc: 'Button: list the services of this area' });
}

function nearestText(): string {
  return msg('The nearest help, in a straight line from the middle', {
    id: 'areas.nearest',
    desc: 'Title over the nearest service for each need',
  });
}

function closeText(): string {
  return msg('Close', { id: 'areas.close', desc: 'Button: no longer this area' });
}

function loadingText(): string {
  return msg('The areas are coming.', { id: 'areas.loading', desc: 'The census layer is loading' });
}

function failedText(): string {
  return msg('We could not get the areas. The list still works.', {
    id: 'areas.failed',
    desc: 'Did not load',
  });
}
