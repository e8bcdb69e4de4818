import { msg } from '@lit/localize';
import type { OpportunityFacetName } from '@newcomer-portal/search/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filtering } from '../../../parts/finding/filtering.ts';
import { unknownCheck } from '../../../parts/finding/unknown-check.ts';
import { levelLabel } from '../../../parts/opportunity/level-label.ts';
import type { BoardScene } from '../board-scene.ts';

const LANGUAGES = ['en', 'fr'] as const;
const LEVELS = Array.from({ length: 12 }, (_, index) => index + 1);

/** How well the person speaks English and French: postings that ask for more are left out. */
export function levelGroup(
  scene: BoardScene,
  filtering: Filtering<OpportunityFacetName>,
): TemplateResult | typeof nothing {
  const { asked, answer } = scene;
  const { level } = asked.filters;
  // Before a level is told, no posting asks for "no more than that".
  const given = answer.hits.length - answer.facets.level.notGiven;
  if (!level && given === 0) return nothing;
  return html`<fieldset>
    <legend>${speakLabel()}</legend>
    <div class="levels">${LANGUAGES.map((language) => levelChoice(scene, filtering, language))}</div>
    <p id="level-note" class="quiet">${levelNote()}</p>
    ${level ? unknownCheck(filtering, 'level') : nothing}
  </fieldset>`;
}

function levelChoice(
  { asked, reader }: BoardScene,
  { changed }: Filtering<OpportunityFacetName>,
  language: 'en' | 'fr',
): TemplateResult {
  const { level } = asked.filters;
  const change = (event: Event) => {
    const { [language]: _, ...others } = level ?? {};
    const told = Number((event.target as HTMLSelectElement).value);
    const levels = told > 0 ? { ...others, [language]: told } : others;
    asked.set({ level: Object.keys(levels).length > 0 ? levels : undefined });
    changed();
  };
  return html`<div class="field">
    <label for=${`level-${language}`}>${reader.formats.language(language)}</label>
    <select id=${`level-${language}`} aria-describedby="level-note" @change=${change}>
      <option value="0" ?selected=${!level?.[language]}>${level ? notAtAll() : notTold()}</option>
      ${LEVELS.map(
        (one) =>
          html`<option value=${one} ?selected=${level?.[language] === one}>${levelLabel(language, one, reader)}</option>`,
      )}
    </select>
  </div>`;
}

function speakLabel(): string {
  return msg('How well do you speak?', {
    id: 'board-filters.level',
    desc: 'Title over the levels of English and French',
  });
}

function levelNote(): string {
  return msg('A class or a test tells you your number. We show what asks for this much or less.', {
    id: 'board-filters.level-note',
    desc: 'Under the levels of English and French',
  });
}

function notTold(): string {
  return msg('I do not say', {
    id: 'board-filters.level-any',
    desc: 'Level of English or French: no answer, and no limit',
  });
}

function notAtAll(): string {
  return msg('I do not speak it', {
    id: 'board-filters.level-none',
    desc: 'Level of English or French: none. Shown once the other language has a level',
  });
}
