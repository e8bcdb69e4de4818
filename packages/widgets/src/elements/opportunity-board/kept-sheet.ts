import { html, nothing, type TemplateResult } from 'lit';
import { intakeLabel } from '../../parts/labels/intake-label.ts';
import { kindLabel } from '../../parts/opportunity/kind-label.ts';
import { postingFacts } from '../../parts/opportunity/posting-facts.ts';
import { postingPlaceLine } from '../../parts/opportunity/posting-place-line.ts';
import { words } from '../../parts/words.ts';
import type { BoardScene } from './board-scene.ts';

/** The kept postings on paper: what each is, where, until when, and the ways to apply in full. Hidden on the screen. */
export function keptSheet({ answer, reader, today }: BoardScene): TemplateResult {
  return html`<ol class="kept-sheet">
    ${answer.hits.map(({ posting }) => {
      const { opportunity, organization } = posting;
      return html`<li>
        <h3>${words(reader.text(opportunity, 'title'), reader.locale)}</h3>
        <p>${kindLabel(opportunity.kind)}${organization ? html` · ${words(reader.text(organization, 'name'), reader.locale)}` : nothing}</p>
        <p>${postingPlaceLine(posting, reader)}</p>
        ${postingFacts(opportunity, reader, today)}
        <ul>
          ${waysOf(opportunity)}
        </ul>
      </li>`;
    })}
  </ol>`;
}

type Applicable = BoardScene['answer']['hits'][number]['posting']['opportunity'];

/** Numbers and addresses are read from left to right in every language. */
function waysOf({ apply = [], url }: Applicable): readonly TemplateResult[] {
  const ways = apply.map(({ method, phone, email, url: form }) => {
    const told = [phone, email, form].filter((one) => one !== undefined);
    return html`<li>${intakeLabel(method)}${told.map((one) => html` · <bdi dir="ltr">${one}</bdi>`)}</li>`;
  });
  return url ? [...ways, html`<li><bdi dir="ltr">${url}</bdi></li>`] : ways;
}
