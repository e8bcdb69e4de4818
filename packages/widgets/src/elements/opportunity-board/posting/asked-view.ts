import { msg, str } from '@lit/localize';
import type { Opportunity, Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { section } from '../../../parts/finding/section.ts';
import { languageSkillLabel } from '../../../parts/opportunity/language-skill-label.ts';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { credentialsView } from './credentials-view.ts';
import { experienceTexts } from './experience-texts.ts';
import { itemList } from './item-list.ts';

type Level = NonNullable<Opportunity['language_levels']>[number];

/** What they ask for: language by skill, experience, papers, skills. What nobody asks is not shown. */
export function askedView(scene: BoardScene, { opportunity }: Posting): TemplateResult | typeof nothing {
  const { reader, board } = scene;
  const { language_levels = [], experience, credentials = [], skills = [] } = opportunity;
  const note = experience && reader.text(experience, 'note');
  const names = skills.flatMap((id) => board.skill(id) ?? []);
  const lines = [
    ...language_levels.map((level) => levelLine(level, reader)),
    ...experienceTexts(experience, reader),
  ];
  if (lines.length + credentials.length + names.length === 0 && !note) return nothing;
  return section(
    askedText(),
    html`${itemList('bullets', note ? [...lines, words(note, reader.locale)] : lines)}
      ${credentialsView(scene, credentials)}
      ${
        names.length > 0
          ? html`<h4>${skillsText()}</h4>
            ${itemList(
              'bullets',
              names.map((tag) => words(reader.text(tag, 'name'), reader.locale)),
            )}`
          : nothing
      }`,
  );
}

function levelLine({ language, skill, minimum }: Level, { formats }: Reader): string {
  const scale = language === 'en' ? 'CLB' : 'NCLC';
  const level = `\u2066${scale} ${formats.number(minimum)}\u2069`;
  const name = formats.language(language);
  return skill ? skillLevelText(name, languageSkillLabel(skill), level) : allSkillsText(name, level);
}

function allSkillsText(language: string, level: string): string {
  return msg(str`${language}: ${level} or more`, {
    id: 'asked.level',
    desc: 'Level of language that is asked for. 0: English or French, 1: "CLB 5"',
  });
}

function skillLevelText(language: string, skill: string, level: string): string {
  return msg(str`${language}, ${skill}: ${level} or more`, {
    id: 'asked.level-skill',
    desc: 'Level of language that is asked for. 0: English or French, 1: "speaking", 2: "CLB 5"',
  });
}

function askedText(): string {
  return msg('What they ask for', {
    id: 'asked.title',
    desc: 'Title over demands: language, papers, skills',
  });
}

function skillsText(): string {
  return msg('It helps if you can do this', { id: 'asked.skills', desc: 'Title over a list of skills' });
}
