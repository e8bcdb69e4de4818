import { type FilledForm, type FollowUpRecord, FollowUpTime } from './follow-up-record.ts';

/**
 * The record with one more form. A form of the same time takes the place of the one before it.
 *
 * @param record what the worker kept; undefined where nothing was
 * @param id a fresh UUID, for a record that begins here
 */
export function withForm(record: FollowUpRecord | undefined, form: FilledForm, id: string): FollowUpRecord {
  const others = record?.forms.filter(({ when }) => when !== form.when) ?? [];
  const place = ({ when }: FilledForm) => FollowUpTime.options.indexOf(when);
  return {
    kind: 'newcomer-follow-up',
    schema_version: '1.0',
    id: record?.id ?? id,
    forms: [...others, form].sort((one, other) => place(one) - place(other)),
  };
}
