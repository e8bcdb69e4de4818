import { msg } from '@lit/localize';
import type { State } from '@newcomer-portal/referral/hand-off';

/** Where a referral stands, in words. */
export function moveLabel(code: State): string {
  return labels[code]();
}

const labels: Record<State, () => string> = {
  created: () => msg('Made', { id: 'move.created', desc: 'What happened to a request for help' }),
  received: () => msg('Received', { id: 'move.received', desc: 'What happened to a request for help' }),
  accepted: () => msg('Accepted', { id: 'move.accepted', desc: 'What happened to a request for help' }),
  wait_listed: () =>
    msg('On the wait list', { id: 'move.wait-listed', desc: 'What happened to a request for help' }),
  declined: () => msg('Not accepted', { id: 'move.declined', desc: 'What happened to a request for help' }),
  re_routed: () =>
    msg('Sent to another place', { id: 'move.re-routed', desc: 'What happened to a request for help' }),
  scheduled: () =>
    msg('A time to meet is set', { id: 'move.scheduled', desc: 'What happened to a request for help' }),
  attended: () =>
    msg('The person came', { id: 'move.attended', desc: 'What happened to a request for help' }),
  not_attended: () =>
    msg('The person did not come', { id: 'move.not-attended', desc: 'What happened to a request for help' }),
  completed: () => msg('Done', { id: 'move.completed', desc: 'What happened to a request for help' }),
  withdrawn: () => msg('Taken back', { id: 'move.withdrawn', desc: 'What happened to a request for help' }),
  reopened: () => msg('Opened again', { id: 'move.reopened', desc: 'What happened to a request for help' }),
};
