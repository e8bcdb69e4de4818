import { msg } from '@lit/localize';
import { ladderFor, type Posting, type Rung, type RungCode } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { readerOf } from '../../../i18n/reader.ts';
import { partNotice } from '../../../parts/part-notice.ts';
import type { BoardScene } from '../board-scene.ts';
import { licenceView } from './licence-view.ts';
import { postingLinks } from './posting-links.ts';

const MOST = 6;

/**
 * What leads to an occupation: its rungs with what is open on each today, and the licence with the way to it. Nothing
 * where neither is known.
 *
 * @param noc five digits, `31301`
 * @param title the words over it
 */
export function ladderView(
  scene: BoardScene,
  noc: string,
  title: TemplateResult | string,
): TemplateResult | typeof nothing {
  const { board, licences, today, asked, reader } = scene;
  const table = licences.document?.content;
  const { licence, rungs } = ladderFor(noc, board, table?.licences ?? [], today);
  const isElsewhere = ({ opportunity }: Posting) => opportunity.id !== asked.selected;
  if (!licence && !rungs.some(({ postings }) => postings.some(isElsewhere))) return nothing;
  // Where no licence is in the way, a step with nothing on it says nothing.
  const shown = licence ? rungs : rungs.filter(({ postings }) => postings.length > 0);
  const step =
    licence && licenceView(scene, licence, readerOf(reader.locale, table?.language ?? 'en'), table?.source);
  const missing = { failed: licences.status === 'failed', fetch: () => licences.refresh() };
  return html`<section class="ladder" aria-labelledby="ladder-title">
    <h3 id="ladder-title" tabindex="-1">${title}</h3>
    ${missing.failed ? partNotice(missing) : nothing}
    <ol>
      ${shown.map(
        (rung) => html`${rung.code === 'own_occupation' && step ? html`<li>${step}</li>` : nothing}
          <li>${rungView(scene, rung)}</li>`,
      )}
    </ol>
  </section>`;
}

function rungView(scene: BoardScene, { code, postings }: Rung): TemplateResult {
  return html`<h4>${rungLabel(code)}</h4>
    ${postings.length > 0 ? postingLinks(scene, postings.slice(0, MOST)) : html`<p class="quiet">${noneText()}</p>`}`;
}

function rungLabel(code: RungCode): string {
  switch (code) {
    case 'volunteering':
      return msg('Help out, and see how it is done here', {
        id: 'rung.volunteering',
        desc: 'Step on the way to an occupation: volunteering and job shadowing',
      });
    case 'work_without_licence':
      return msg('Work that needs no licence', {
        id: 'rung.work',
        desc: 'Step on the way to an occupation: paid work in the field',
      });
    case 'mentoring':
      return msg('Talk with somebody who does this work', {
        id: 'rung.mentoring',
        desc: 'Step on the way to an occupation: a mentor',
      });
    case 'training':
      return msg('Learn what is missing', {
        id: 'rung.training',
        desc: 'Step on the way to an occupation: placements, bridging and other courses',
      });
    case 'own_occupation':
      return msg('Your own work', {
        id: 'rung.own',
        desc: 'The last step: work in the occupation itself',
      });
  }
}

function noneText(): string {
  return msg('Nothing is open here today.', { id: 'rung.none', desc: 'No posting is on this step' });
}
