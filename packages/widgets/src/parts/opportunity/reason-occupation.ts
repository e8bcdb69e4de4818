import { msg } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';
import type { ReasonLine, ReasonScene } from './reason-line.ts';

/** The work that it is, and the work that the person did. */
export function reasonOccupation(
  { outcome, values }: MatchReason,
  { posting, reader }: ReasonScene,
): ReasonLine {
  const { occupation } = posting.opportunity;
  const names = occupation ? [reader.text(occupation, 'title')] : [];
  if (outcome === 'fits') return { text: values.near === 'same' ? sameText() : nearText(), names };
  return { text: outcome === 'differs' ? otherText() : tellText(), names };
}

function sameText(): string {
  return msg('You did this work:', { id: 'reason.occupation', desc: 'An occupation follows' });
}

function nearText(): string {
  return msg('You did work that is close to this:', {
    id: 'reason.occupation-near',
    desc: 'An occupation follows',
  });
}

function otherText(): string {
  return msg('It is other work than you did:', {
    id: 'reason.occupation-other',
    desc: 'An occupation follows: the posting’s',
  });
}

function tellText(): string {
  return msg('Tell us what work you did. This is:', {
    id: 'reason.occupation-tell',
    desc: 'An occupation follows: the posting’s',
  });
}
