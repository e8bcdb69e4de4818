import { msg } from '@lit/localize';
import type { LanguageSkill } from '@newcomer-portal/inventory/opportunities';

/** What one does with a language, in a word. */
export function languageSkillLabel(skill: LanguageSkill): string {
  switch (skill) {
    case 'listening':
      return msg('listening', {
        id: 'language.listening',
        desc: 'Language skill, in "English, listening: CLB 5"',
      });
    case 'speaking':
      return msg('speaking', {
        id: 'language.speaking',
        desc: 'Language skill, in "English, speaking: CLB 5"',
      });
    case 'reading':
      return msg('reading', { id: 'language.reading', desc: 'Language skill, in "English, reading: CLB 5"' });
    case 'writing':
      return msg('writing', { id: 'language.writing', desc: 'Language skill, in "English, writing: CLB 5"' });
  }
}
