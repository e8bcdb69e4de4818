import { Sender } from '@newcomer-portal/referral/hand-off';
import type { AgencySender } from '../../../controllers/worker-file.ts';

const FIELDS = ['name', 'worker', 'phone', 'email'] as const;

/** What a worker may say of who sends. */
export type SenderField = (typeof FIELDS)[number];

/** Reads what was typed: a sender, or the fields that do not fit. */
export function readSender(typed: FormData): { sender?: AgencySender; wrong: readonly SenderField[] } {
  const told = FIELDS.flatMap((field) => {
    const value = String(typed.get(field) ?? '').trim();
    return value ? [[field, value] as const] : [];
  });
  const { success, data, error } = Sender.safeParse({ kind: 'agency', ...Object.fromEntries(told) });
  if (success && data.kind === 'agency') return { sender: data, wrong: [] };
  const wrong = FIELDS.filter((field) => error?.issues.some(({ path }) => path[0] === field));
  return { wrong };
}
