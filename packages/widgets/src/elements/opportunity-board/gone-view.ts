import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { notice } from '../../parts/notice.ts';
import type { BoardScene } from './board-scene.ts';

/** A link led to a posting that is not on the board any more. */
export function goneView({ actions }: BoardScene): TemplateResult {
  return notice({
    kind: 'trouble',
    title: msg('This posting is not here any more.', {
      id: 'posting.gone',
      desc: 'A link led to a posting that the list does not have',
    }),
    text: msg('Somebody may have the place now. Look at the others.', {
      id: 'posting.gone-advice',
      desc: 'Under "this posting is not here any more"',
    }),
    action: {
      label: msg('Show all', { id: 'posting.gone-back', desc: 'Button: back to the list of postings' }),
      run: actions.close,
    },
  });
}
