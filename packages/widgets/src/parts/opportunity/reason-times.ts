import { msg, str } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';
import type { ReasonLine, ReasonScene } from './reason-line.ts';

/** When it is done, and when the person is free. */
export function reasonTimes({ outcome, values }: MatchReason, { reader }: ReasonScene): ReasonLine {
  if (values.flexible) return { text: flexibleText() };
  if (outcome === 'not_told') return { text: tellText() };
  const { formats } = reader;
  return { text: freeText(formats.number(Number(values.free)), formats.number(Number(values.shifts))) };
}

function flexibleText(): string {
  return msg('You can agree on days and hours with them.', {
    id: 'reason.times-flexible',
    desc: 'The hours are flexible',
  });
}

function tellText(): string {
  return msg('It has fixed times. Tell us when you are free.', {
    id: 'reason.times-tell',
    desc: 'The person has not said when they are free',
  });
}

function freeText(free: string, shifts: string): string {
  return msg(str`Shifts when you are free: ${free} of ${shifts}`, {
    id: 'reason.times',
    desc: '0: how many shifts fit, 1: how many there are',
  });
}
