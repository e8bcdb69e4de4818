import { msg } from '@lit/localize';

/** What a field of a referral is called. One of a later version is shown by its code. */
export function fieldLabel(field: string): string {
  return labels.get(field)?.() ?? field;
}

const labels: ReadonlyMap<string, () => string> = new Map(
  Object.entries({
    name: () => msg('Name', { id: 'field.name', desc: 'Name of something a person may share' }),
    relation: () =>
      msg('Who this is in the family', {
        id: 'field.relation',
        desc: 'Name of something a person may share',
      }),
    born: () => msg('Day of birth', { id: 'field.born', desc: 'Name of something a person may share' }),
    age: () => msg('Age', { id: 'field.age', desc: 'Name of something a person may share' }),
    gender: () => msg('Gender', { id: 'field.gender', desc: 'Name of something a person may share' }),
    status: () =>
      msg('Status in Canada', { id: 'field.status', desc: 'Name of something a person may share' }),
    months_in_country: () =>
      msg('Months in Canada', {
        id: 'field.months-in-country',
        desc: 'Name of something a person may share',
      }),
    languages: () =>
      msg('Languages', { id: 'field.languages', desc: 'Name of something a person may share' }),
    language_levels: () =>
      msg('Language level (CLB)', {
        id: 'field.language-levels',
        desc: 'Name of something a person may share',
      }),
    family: () => msg('Family', { id: 'field.family', desc: 'Name of something a person may share' }),
    income: () =>
      msg('Family income in a year', { id: 'field.income', desc: 'Name of something a person may share' }),
    postal_code: () =>
      msg('Postal code', { id: 'field.postal-code', desc: 'Name of something a person may share' }),
    address: () => msg('Address', { id: 'field.address', desc: 'Name of something a person may share' }),
    documents_held: () =>
      msg('Papers', { id: 'field.documents-held', desc: 'Name of something a person may share' }),
    occupation: () => msg('Work', { id: 'field.occupation', desc: 'Name of something a person may share' }),
    strengths: () =>
      msg('What I am good at', { id: 'field.strengths', desc: 'Name of something a person may share' }),
    accessibility: () =>
      msg('What makes it easier to come', {
        id: 'field.accessibility',
        desc: 'Name of something a person may share',
      }),
    note: () => msg('A note', { id: 'field.note', desc: 'Name of something a person may share' }),
    need: () => msg('Help with', { id: 'field.need', desc: 'Name of something a person may share' }),
    reasons: () =>
      msg('Why: my answers', { id: 'field.reasons', desc: 'Name of something a person may share' }),
    language: () =>
      msg('Language to speak', { id: 'field.language', desc: 'Name of something a person may share' }),
    interpreter: () =>
      msg('An interpreter is needed', {
        id: 'field.interpreter',
        desc: 'Name of something a person may share',
      }),
    questions: () =>
      msg('Questions', { id: 'field.questions', desc: 'Name of something a person may share' }),
    phone: () => msg('Phone number', { id: 'field.phone', desc: 'Name of something a person may share' }),
    email: () => msg('E-mail', { id: 'field.email', desc: 'Name of something a person may share' }),
    other: () =>
      msg('Another way to reach me', { id: 'field.other', desc: 'Name of something a person may share' }),
  }),
);
