import { msg } from '@lit/localize';

/** What a distance here is. */
export function straightLabel(): string {
  return msg('Distances are straight lines. The real way is longer.', {
    id: 'footer.straight',
    desc: 'Explains the distances',
  });
}
