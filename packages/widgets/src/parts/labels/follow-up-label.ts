import { msg } from '@lit/localize';

/** Names the button that opens the questions which are asked now and again later. */
export function followUpLabel(): string {
  return msg('How is it going?', {
    id: 'follow-up.open',
    desc: 'Button for a worker, and title: the follow-up',
  });
}
