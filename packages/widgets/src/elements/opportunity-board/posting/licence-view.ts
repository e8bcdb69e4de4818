import { msg } from '@lit/localize';
import type { Licence, LicencesDocument, PathwayStep } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { sourceLabel } from '../../../parts/labels/source-label.ts';
import { words, wordsNote } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { needLink } from '../need-link.ts';

/**
 * A licence: who gives it, the steps to it, who helps on the way, and where the table is from.
 *
 * @param reader of the table, whose language may be another than the board's
 */
export function licenceView(
  scene: BoardScene,
  licence: Licence,
  reader: Reader,
  source: LicencesDocument['source'],
): TemplateResult {
  const { steps, needs, partly, regulator } = licence;
  const name = reader.text(licence, 'name');
  return html`<h4>${words(name, reader.locale)}</h4>
    <p>${partly ? partlyText() : neededText()}</p>
    <p>${regulatorText()} ${regulatorName(regulator, reader)}</p>
    <details>
      <summary>${stepsText()}</summary>
      <ol class="pathway">
        ${steps.map((step) => html`<li>${stepView(step, reader)}</li>`)}
      </ol>
      ${wordsNote(steps[0] && reader.text(steps[0], 'title'))} ${source ? sourceLine(source, licence, reader) : nothing}
    </details>
    <p>${needLink(scene, needs, helpText())}</p>`;
}

function stepView(step: PathwayStep, { locale, text }: Reader): TemplateResult {
  return html`<strong>${words(text(step, 'title'), locale)}</strong> ${words(text(step, 'description'), locale)}`;
}

/** Its name is the one to look for, so it is not translated; French is a name of its own. */
function regulatorName({ name, name_fr, url }: Licence['regulator'], { locale }: Reader): TemplateResult {
  const known = html`<bdi>${locale === 'fr' && name_fr ? name_fr : name}</bdi>`;
  return url ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${known}</a>` : known;
}

function sourceLine(
  source: NonNullable<LicencesDocument['source']>,
  { assured_date }: Licence,
  { formats, locale, text }: Reader,
): TemplateResult {
  return html`<p class="quiet">
    ${sourceLabel()} ${words(text(source, 'name'), locale)}${assured_date ? html` · ${formats.day(assured_date)}` : nothing} ·
    ${words(text(source, 'note'), locale)}
  </p>`;
}

function neededText(): string {
  return msg('The law asks for this licence before you can do the work.', {
    id: 'licence.needed',
    desc: 'About a licence to practise',
  });
}

function partlyText(): string {
  return msg('Much of this work needs a licence by law. Some of it does not.', {
    id: 'licence.partly',
    desc: 'About a licence that only some people in the occupation need',
  });
}

function regulatorText(): string {
  return msg('You get it from:', { id: 'licence.regulator', desc: 'Before the name of a regulator' });
}

function stepsText(): string {
  return msg('The steps to the licence', { id: 'licence.steps', desc: 'Opens the list of steps' });
}

function helpText(): string {
  return msg('Find people who help with this', {
    id: 'licence.help',
    desc: 'Link to agencies that help with licences, courses and mentors',
  });
}
