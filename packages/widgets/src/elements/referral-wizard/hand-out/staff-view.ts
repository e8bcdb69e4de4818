import { msg } from '@lit/localize';
import type { PlannedNeed } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../i18n/direction.ts';
import { type Reader, readerOf } from '../../../i18n/reader.ts';
import { words } from '../../../parts/words.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { isDelicate } from './is-delicate.ts';
import { newcomersText, type StaffText, staffText } from './staff-text.ts';
import { tellsStatus } from './tells-status.ts';

/** At a desk nobody reads a long list. */
const MOST = 5;

/**
 * What to show at a desk, large and in both languages: the first needs and the language spoken. Nothing that tells of
 * danger or of a status.
 */
export function staffView(
  { reader, directory, conversation }: WizardScene,
  needs: readonly PlannedNeed[],
): TemplateResult | typeof nothing {
  const { language: original } = directory.inventory;
  const isOpen = (need: PlannedNeed) => !isDelicate(need) && !tellsStatus(need, conversation.questions);
  const shown = needs.filter(isOpen).slice(0, MOST);
  if (shown.length === 0) return nothing;
  const staff = staffText(original);
  const isOneLanguage = staff.language === reader.locale;
  return html`<section class="staff">
    <h3>${titleText()}</h3>
    <div class="staff-sides">
      ${sideView(staff, readerOf(staff.language, original), reader.locale, shown)}
      ${isOneLanguage ? nothing : sideView(newcomersText(), reader, reader.locale, shown)}
    </div>
  </section>`;
}

/** @param spoken the tag of the newcomer's language */
function sideView(
  text: StaffText,
  reader: Reader,
  spoken: string,
  needs: readonly PlannedNeed[],
): TemplateResult {
  return html`<div lang=${reader.locale} dir=${directionOf(reader.locale)}>
    <p>${text.need}</p>
    <ul>
      ${needs.map(({ need, code }) => html`<li>${need ? words(reader.text(need, 'name'), reader.locale) : code}</li>`)}
    </ul>
    <p><strong>${text.speak(reader.formats.language(spoken))}</strong></p>
  </div>`;
}

function titleText(): string {
  return msg('Show this to staff', {
    id: 'staff.title',
    desc: 'Title over what to show at a desk, on paper',
  });
}
