import { msg } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';
import type { ReasonLine, ReasonScene } from './reason-line.ts';
import { reasonNames } from './reason-names.ts';

/** The papers that they ask for, and those that the person has. */
export function reasonCredential(reason: MatchReason, { posting, reader }: ReasonScene): ReasonLine {
  const { credentials = [] } = posting.opportunity;
  const named = (key: string) => {
    const wanted = reasonNames(reason, key);
    return credentials.filter(({ name }) => wanted.includes(name)).map((one) => reader.text(one, 'name'));
  };
  if (reason.outcome === 'differs') return { text: lackText(), names: named('lacking') };
  return { text: reason.outcome === 'fits' ? haveText() : tellText(), names: named('asked') };
}

function haveText(): string {
  return msg('They ask for this, and you have it:', { id: 'reason.credential', desc: 'Papers follow' });
}

function lackText(): string {
  return msg('They ask for this. You did not say that you have it:', {
    id: 'reason.credential-lack',
    desc: 'Papers follow',
  });
}

function tellText(): string {
  return msg('They ask for this. Tell us if you have it:', {
    id: 'reason.credential-tell',
    desc: 'Papers follow',
  });
}
