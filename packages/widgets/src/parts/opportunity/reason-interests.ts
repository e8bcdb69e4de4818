import { msg } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';
import type { ReasonLine, ReasonScene } from './reason-line.ts';
import { reasonNames } from './reason-names.ts';

/** What it is about. */
export function reasonInterests(reason: MatchReason, { board, reader }: ReasonScene): ReasonLine {
  const named = (key: string) =>
    reasonNames(reason, key).flatMap((id) => {
      const tag = board.interest(id);
      return tag ? [reader.text(tag, 'name')] : [];
    });
  if (reason.outcome === 'fits') return { text: likeText(), names: named('have') };
  return { text: reason.outcome === 'differs' ? otherText() : tellText(), names: named('lack') };
}

function likeText(): string {
  return msg('It is about things you like:', { id: 'reason.interests', desc: 'Interests follow' });
}

function otherText(): string {
  return msg('It is about this. You did not choose it:', {
    id: 'reason.interests-other',
    desc: 'Interests follow',
  });
}

function tellText(): string {
  return msg('It is about this. Tell us what you like:', {
    id: 'reason.interests-tell',
    desc: 'Interests follow; the person has named none yet',
  });
}
