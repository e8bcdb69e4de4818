import { msg } from '@lit/localize';
import type { EligibilityRule, Listing, Service } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import { eligibilityLine } from '../../parts/eligibility-line.ts';
import { section } from '../../parts/finding/section.ts';
import { accessibilityLabel } from '../../parts/labels/accessibility-label.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { words } from '../../parts/words.ts';
import type { Scene } from './scene.ts';

/** Who can use it, and what the place has for people with a disability. */
export function whoView(scene: Scene, listing: Listing): TemplateResult {
  return html`${eligibilityView(scene, listing)} ${accessView(scene, listing)}`;
}

function eligibilityView(
  { reader, directory }: Scene,
  { service }: Listing,
): TemplateResult | typeof nothing {
  const prose = reader.text(service, 'eligibility_description');
  const interpreters = reader.text(service, 'interpretation_services');
  const currency = directory.inventory.municipality.currency ?? 'CAD';
  const lines = [...agesOf(service), ...(service.eligibility_rules ?? [])].flatMap((rule) => {
    const line = eligibilityLine(rule, reader, currency);
    return line ? [{ line, note: reader.text(rule, 'note') }] : [];
  });
  if (!prose && !interpreters && lines.length === 0) return nothing;
  return section(
    whoText(),
    html`${prose ? html`<p>${words(prose, reader.locale)}</p>` : nothing}
      <ul class="bullets">
        ${lines.map(({ line, note }) => html`<li>${line} <span class="quiet">${words(note, reader.locale)}</span></li>`)}
      </ul>
      ${interpreters ? html`<p>${pictogram('language')} ${words(interpreters, reader.locale)}</p>` : nothing}`,
  );
}

/** HSDS's own ages, where no rule says it more exactly. */
function agesOf({ minimum_age, maximum_age, eligibility_rules = [] }: Service): EligibilityRule[] {
  const isGiven = minimum_age !== undefined || maximum_age !== undefined;
  if (!isGiven || eligibility_rules.some(({ about }) => about === 'age')) return [];
  return [{ about: 'age', minimum: minimum_age, maximum: maximum_age }];
}

function accessView({ reader }: Scene, { location }: Listing): TemplateResult | typeof nothing {
  const entries = location?.accessibility ?? [];
  if (entries.length === 0) return nothing;
  return section(
    accessText(),
    html`<ul class="plain-list">
      ${entries.map((entry) => {
        const missing = entry.available === false;
        return html`<li>
          ${pictogram(missing ? 'x' : 'check')} ${missing ? html`<strong>${notThere()}</strong>` : nothing}
          ${entry.feature ? accessibilityLabel(entry.feature) : nothing}
          <span class="quiet">
            ${words(reader.text(entry, 'description'), reader.locale)} ${words(reader.text(entry, 'details'), reader.locale)}
            ${
              entry.url && /^https?:/i.test(entry.url)
                ? html`<a href=${entry.url} rel="noopener noreferrer" target="_blank">${moreText()}</a>`
                : nothing
            }
          </span>
        </li>`;
      })}
    </ul>`,
  );
}

function whoText(): string {
  return msg('Who can use it', { id: 'who.title', desc: 'Title over eligibility' });
}

function accessText(): string {
  return msg('For people with a disability', { id: 'who.access', desc: 'Title over accessibility' });
}

function notThere(): string {
  return msg('They do not have:', {
    id: 'who.not-there',
    desc: 'Before an accessibility feature that is missing',
  });
}

function moreText(): string {
  return msg('Read more', { id: 'who.more', desc: 'Link to more about accessibility' });
}
