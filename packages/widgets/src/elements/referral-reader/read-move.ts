import type { DeclineReason } from '@newcomer-portal/referral/hand-off';
import type { ReceiverEvent } from '@newcomer-portal/referral/sealed';
import { freshId } from '../../controllers/fresh-id.ts';

/** The receiver's move as the form has it; undefined where no move is chosen. */
export function readMove(form: HTMLFormElement): ReceiverEvent | undefined {
  const data = new FormData(form);
  const said = (field: string) => String(data.get(field) ?? '').trim();
  const note = said('note');
  const move = said('move') as ReceiverEvent['move'] | '';
  const done = {
    id: freshId(),
    at: new Date().toISOString(),
    by: 'receiver' as const,
    ...(note && { note }),
  };
  if (move === '') return undefined;
  if (move === 'declined') return { ...done, move, reason: said('reason') as DeclineReason };
  if (move === 're_routed') return { ...done, move, to: { name: said('to') } };
  if (move === 'wait_listed')
    return { ...done, move, ...(said('days') && { wait_days: Number(said('days')) }) };
  if (move === 'reopened') return { ...done, move, note };
  if (move !== 'scheduled') return { ...done, move };
  const place = said('place');
  const starts = new Date(said('starts')).toISOString();
  return { ...done, move, appointment: { starts, ...(place && { place }) } };
}
