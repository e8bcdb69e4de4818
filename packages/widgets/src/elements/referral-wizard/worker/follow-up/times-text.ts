import type { FilledForm } from '@newcomer-portal/referral/follow-up';
import type { Formats } from '../../../../i18n/formats.ts';
import { timeLabel } from './time-label.ts';

/** The times at which was asked, each with its day, as one list. */
export function timesText(forms: readonly FilledForm[], formats: Formats): string {
  return formats.list(forms.map(({ when, day }) => `${timeLabel(when)} (${formats.day(day)})`));
}
