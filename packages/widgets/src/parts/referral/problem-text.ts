import { msg } from '@lit/localize';
import type { ReferralProblemCode } from '@newcomer-portal/referral/hand-off';

/** Why a letter or an answer was not taken, and what to do. */
export function problemText(code: ReferralProblemCode): string {
  return labels[code]();
}

const labels: Record<ReferralProblemCode, () => string> = {
  cut: () =>
    msg('The end is missing. Scan or copy all of it again.', {
      id: 'problem.cut',
      desc: 'A letter cannot be opened',
    }),
  altered: () =>
    msg('It was changed on the way. Ask for it again.', {
      id: 'problem.altered',
      desc: 'A letter cannot be opened',
    }),
  expired: () =>
    msg('Its time is over. Ask the person if they want to share it again.', {
      id: 'problem.expired',
      desc: 'A letter cannot be opened',
    }),
  not_ours: () =>
    msg('This is not one of our letters. Check what you scanned or copied.', {
      id: 'problem.not-ours',
      desc: 'A letter cannot be opened',
    }),
  newer_version: () =>
    msg('It was made with a newer program. Load this page again, or ask the city.', {
      id: 'problem.newer-version',
      desc: 'A letter cannot be opened',
    }),
  needs_passphrase: () =>
    msg('It is locked. Ask the person for the passphrase.', {
      id: 'problem.needs-passphrase',
      desc: 'A letter cannot be opened',
    }),
  wrong_passphrase: () =>
    msg('This passphrase does not open it. Try again.', {
      id: 'problem.wrong-passphrase',
      desc: 'A letter cannot be opened',
    }),
  missing_parts: () =>
    msg('It has more parts. Add the next code.', {
      id: 'problem.missing-parts',
      desc: 'A letter cannot be opened',
    }),
  duplicate_part: () =>
    msg('This part is here already. Add the next code.', {
      id: 'problem.duplicate-part',
      desc: 'A letter cannot be opened',
    }),
  foreign_part: () =>
    msg('This is from another letter. Add the next code of the first letter, or begin a new one.', {
      id: 'problem.foreign-part',
      desc: 'A letter cannot be opened',
    }),
  needs_key: () =>
    msg('It is sealed for one agency. Open the key file first.', {
      id: 'problem.needs-key',
      desc: 'A letter cannot be opened',
    }),
  not_for_this_key: () =>
    msg('It is sealed for another agency, or for a key that is not in this file.', {
      id: 'problem.not-for-this-key',
      desc: 'A letter cannot be opened',
    }),
  no_reply_key: () =>
    msg('You cannot answer this one here. Call the person or the sender.', {
      id: 'problem.no-reply-key',
      desc: 'A letter cannot be opened',
    }),
  foreign_reply: () =>
    msg('This answer is for another letter.', {
      id: 'problem.foreign-reply',
      desc: 'A letter cannot be opened',
    }),
  illegal_move: () =>
    msg('This cannot be done now.', { id: 'problem.illegal-move', desc: 'A letter cannot be opened' }),
};
