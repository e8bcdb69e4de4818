import { msg } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';
import type { ReasonLine, ReasonScene } from './reason-line.ts';
import { reasonNames } from './reason-names.ts';

/** What they want somebody to be able to do. */
export function reasonSkills(reason: MatchReason, { board, reader }: ReasonScene): ReasonLine {
  const named = (key: string) =>
    reasonNames(reason, key).flatMap((id) => {
      const tag = board.skill(id);
      return tag ? [reader.text(tag, 'name')] : [];
    });
  if (reason.outcome === 'fits') return { text: haveText(), names: named('have') };
  return { text: reason.outcome === 'differs' ? lackText() : tellText(), names: named('lack') };
}

function haveText(): string {
  return msg('They want this, and you can do it:', { id: 'reason.skills', desc: 'Skills follow' });
}

function lackText(): string {
  return msg('They want this. You did not choose it:', { id: 'reason.skills-lack', desc: 'Skills follow' });
}

function tellText(): string {
  return msg('They want this. Tell us what you can do:', {
    id: 'reason.skills-tell',
    desc: 'Skills follow; the person has named none yet',
  });
}
