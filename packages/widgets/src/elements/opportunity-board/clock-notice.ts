import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { notice } from '../../parts/notice.ts';

/** The device's clock is behind the list, so days are counted from the day of the list. */
export function clockNotice(): TemplateResult {
  return notice({ kind: 'trouble', title: titleText(), text: adviceText() });
}

function titleText(): string {
  return msg('The date on this device looks wrong.', {
    id: 'board.clock',
    desc: 'The device’s clock is earlier than the day the list was made',
  });
}

function adviceText(): string {
  return msg('We count the days from the date of the list.', {
    id: 'board.clock-advice',
    desc: 'Under "the date on this device looks wrong"',
  });
}
