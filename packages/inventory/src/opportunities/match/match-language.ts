import type { LanguageLevel, LanguageSkill } from '../../schema/language-level.ts';
import { type Compared, notAsked } from './match-reason.ts';
import type { Profile } from './profile.ts';

const CLASSES = { en: 'english-classes', fr: 'french-classes' } as const;
const EVERY_SKILL: readonly LanguageSkill[] = ['listening', 'speaking', 'reading', 'writing'];

/**
 * Compares language levels, skill by skill. Values, of the widest gap or else the highest level asked: `language`,
 * `skill` where one is named, what is `asked`, and what the person has `told`.
 */
export function matchLanguage(asked: readonly LanguageLevel[] = [], levels: Profile['levels']): Compared {
  const each = asked.flatMap((level) => {
    const own = levels?.[level.language];
    const skills = level.skill ? [level.skill] : EVERY_SKILL;
    return skills.map((skill) => ({ ...level, told: own?.[skill] ?? own?.all }));
  });
  const gap = (one: (typeof each)[number]) => one.minimum - (one.told ?? one.minimum);
  const [widest] = each.toSorted((a, b) => gap(b) - gap(a) || b.minimum - a.minimum);
  if (!widest) return notAsked;
  const unknown = gap(widest) > 0 ? undefined : each.find(({ told }) => told === undefined);
  const { language, skill, minimum, told } = unknown ?? widest;
  const values = { language, ...(skill && { skill }), asked: minimum, ...(told !== undefined && { told }) };
  if (gap(widest) > 0) return { outcome: 'differs', values, need: CLASSES[language] };
  return { outcome: unknown ? 'not_told' : 'fits', values };
}
