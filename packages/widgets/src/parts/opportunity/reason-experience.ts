import { msg, str } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';
import type { ReasonLine, ReasonScene } from './reason-line.ts';

/** How long one must have worked, and how long the person did. */
export function reasonExperience({ values }: MatchReason, { reader: { formats } }: ReasonScene): ReasonLine {
  const [asked, told] = [values.asked, values.told].map((months) => formats.number(Number(months)));
  const isCanadian = Boolean(values.canadian);
  if (values.told === undefined) return { text: tellText(asked ?? '') };
  return { text: isCanadian ? canadianText(asked ?? '', told ?? '') : text(asked ?? '', told ?? '') };
}

function text(asked: string, told: string): string {
  return msg(str`Months of work: they ask for ${asked}. You said ${told}.`, {
    id: 'reason.experience',
    desc: '0: months that are asked for, 1: months that the person told',
  });
}

function canadianText(asked: string, told: string): string {
  return msg(str`Months of work in Canada: they ask for ${asked}. You said ${told}.`, {
    id: 'reason.experience-canada',
    desc: '0: months that are asked for, 1: months that the person told',
  });
}

function tellText(asked: string): string {
  return msg(str`Months of work: they ask for ${asked}. Tell us how long you worked.`, {
    id: 'reason.experience-tell',
    desc: '0: a number of months',
  });
}
