import { msg, str } from '@lit/localize';
import type { LanguageSkill, MatchReason } from '@newcomer-portal/inventory/opportunities';
import { languageSkillLabel } from './language-skill-label.ts';
import type { ReasonLine, ReasonScene } from './reason-line.ts';

/** The level that they ask for, and the level told. */
export function reasonLanguage({ values }: MatchReason, { reader }: ReasonScene): ReasonLine {
  const { formats } = reader;
  const { language, skill, asked, told } = values;
  const scale = language === 'en' ? 'CLB' : 'NCLC';
  const level = (value: typeof asked) => `\u2066${scale} ${formats.number(Number(value))}\u2069`;
  const name = formats.language(String(language));
  const what = skill ? `${name} · ${languageSkillLabel(skill as LanguageSkill)}` : name;
  return { text: told === undefined ? tellText(what, level(asked)) : text(what, level(asked), level(told)) };
}

function text(language: string, asked: string, told: string): string {
  return msg(str`${language}: they ask for ${asked}. You said ${told}.`, {
    id: 'reason.language',
    desc: '0: "English" or "English · speaking", 1: the level asked for, "CLB 5", 2: the level told; "CLB 0" is none',
  });
}

function tellText(language: string, asked: string): string {
  return msg(str`${language}: they ask for ${asked}. Tell us how well you speak it.`, {
    id: 'reason.language-tell',
    desc: '0: "English" or "English · speaking", 1: a level, "CLB 5"',
  });
}
