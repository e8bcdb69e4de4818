import { msg } from '@lit/localize';
import type { Occupations } from '@newcomer-portal/inventory/opportunities';
import { type OccupationSearch, openOccupationSearch } from '@newcomer-portal/search/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { offerLabel } from '../offer-label.ts';
import type { OfferScene } from '../offer-scene.ts';
import { fieldId } from './field-id.ts';

const MOST = 8;
const searches = new WeakMap<Occupations, OccupationSearch>();

/** The occupation, found by a few letters of its title; nothing where the host names no classification. */
export function occupationField(scene: OfferScene): TemplateResult | typeof nothing {
  const { offer, occupations } = scene;
  const list = occupations.document?.content;
  if (!list) return nothing;
  const chosen = list.occupation(offer.draft.noc);
  const found = searchOf(list)(offer.occupationWords).slice(0, MOST);
  const offered = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  const type = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) offer.lookUp(currentTarget.value);
  };
  return html`<fieldset class="occupation">
    <legend>${offerLabel('noc')}</legend>
    <label for=${fieldId('noc')}>${searchText()}</label>
    <input id=${fieldId('noc')} type="search" lang="en" autocomplete="off" .value=${offer.occupationWords} @input=${type} />
    <p class="visually-hidden" role="status">${offer.occupationWords ? countText(offered.length) : nothing}</p>
    ${offered.map(
      ({ noc, title }) => html`<label class="check">
        <input type="radio" name="noc" .checked=${noc === offer.draft.noc} @change=${() => offer.set('noc', noc)} />
        <span lang="en" dir="ltr">${title ?? noc}</span>
      </label>`,
    )}
    ${
      chosen
        ? html`<p><button type="button" class="plain" @click=${() => offer.set('noc', '')}>${noneText()}</button></p>`
        : nothing
    }
  </fieldset>`;
}

/** Reading the list takes a moment, so it is done once. */
function searchOf(list: Occupations): OccupationSearch {
  const search = searches.get(list) ?? openOccupationSearch(list.all);
  searches.set(list, search);
  return search;
}

function searchText(): string {
  return msg('Type a word, such as baker', {
    id: 'offer.noc-search',
    desc: 'Label of a search in the national list of occupations, whose titles are English',
  });
}

function countText(count: number): string {
  return count === 0
    ? msg('Nothing found. Try another word.', { id: 'offer.noc-none', desc: 'No occupation has this word' })
    : msg('Choose one below.', { id: 'offer.noc-found', desc: 'Occupations were found' });
}

function noneText(): string {
  return msg('Choose none', { id: 'offer.noc-clear', desc: 'Button: takes the chosen occupation away' });
}
