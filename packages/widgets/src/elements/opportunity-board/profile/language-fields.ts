import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { languageSkillLabel } from '../../../parts/opportunity/language-skill-label.ts';
import { levelLabel } from '../../../parts/opportunity/level-label.ts';
import { choiceField } from './choice-field.ts';
import { languages, levelNames } from './profile-from.ts';
import type { ProfileScene } from './profile-scene.ts';

const LEVELS = Array.from({ length: 13 }, (_, level) => level);

/** How well somebody speaks English and French: one level for each, or the four numbers of a test. */
export function languageFields(scene: ProfileScene): TemplateResult {
  return html`<fieldset>
    <legend>${languageLabel()}</legend>
    <div class="choices">${languages.map((language) => levelField(scene, language, 'all'))}</div>
    <p class="quiet">${numberNote()}</p>
    <details class="four" aria-label=${fourText()}>
      <summary>${fourText()}</summary>
      ${languages.map(
        (language) => html`<div class="choices">
          ${levelNames.filter((name) => name !== 'all').map((name) => levelField(scene, language, name))}
        </div>`,
      )}
    </details>
  </fieldset>`;
}

function levelField(
  { person, reader }: ProfileScene,
  language: (typeof languages)[number],
  name: (typeof levelNames)[number],
): TemplateResult {
  const inLanguage = reader.formats.language(language);
  const skill = name === 'all' ? undefined : languageSkillLabel(name);
  return choiceField({
    name: `level-${language}-${name}`,
    label: skill ? `${inLanguage} · ${skill}` : inLanguage,
    chosen: person.draft.levels?.[language]?.[name],
    options: LEVELS.map((level) => [level, level === 0 ? noneText() : levelLabel(language, level, reader)]),
  });
}

function languageLabel(): string {
  return msg('How well do you speak English and French?', {
    id: 'profile.language',
    desc: 'Title over two levels of language',
  });
}

function numberNote(): string {
  return msg('A class or a test gives you the number. Without one, choose the words that are closest.', {
    id: 'profile.level-note',
    desc: 'Under the levels of English and French, each with words and a number',
  });
}

function fourText(): string {
  return msg('I have four numbers from a test', {
    id: 'profile.four',
    desc: 'Opens levels for listening, speaking, reading and writing',
  });
}

function noneText(): string {
  return msg('Not at all', { id: 'level.none', desc: 'Level of English or French: none' });
}
