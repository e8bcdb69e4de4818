import type { AssessedReason } from './assessed-reason.ts';
import type { Assessment } from './assessment.ts';
import { csvText } from './csv-text.ts';

/** The columns, in this order, the same in every language: a case system can be told once what they are. */
const COLUMNS = [
  'record',
  'id',
  'name',
  'people',
  'when',
  'details',
  'first_door',
  'first_phone',
  'first_why',
  'second_door',
  'second_phone',
  'given',
  'until',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | undefined>>;

/** The assessment as one table that opens in any spreadsheet: a row for each person, need, asset, step and consent. */
export function assessmentCsv({ people, needs, assets, steps, consents }: Assessment): string {
  const rows: Row[] = [
    ...people.map(({ id, ...facts }) => ({ record: 'person', id, details: factsText(facts) })),
    ...needs.map(needRow),
    ...assets.map(({ question, option, person = '' }) => ({
      record: 'asset',
      id: `${question.id}/${option.id}`,
      name: option.name,
      people: person,
      details: question.name,
    })),
    ...steps.map(({ step, phase, people: whose, reasons }) => ({
      record: 'step',
      ...step,
      people: whose.join(' '),
      when: phase,
      details: reasonsText(reasons),
    })),
    ...consents.map(consentRow),
  ];
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}

function needRow({
  need,
  urgency,
  people,
  reasons,
  doors: [first, second],
}: Assessment['needs'][number]): Row {
  return {
    record: 'need',
    ...need,
    people: people.join(' '),
    when: urgency,
    details: reasonsText(reasons),
    first_door: first && doorText(first),
    first_phone: first?.phone,
    first_why: first?.why.join(' '),
    second_door: second && doorText(second),
    second_phone: second?.phone,
  };
}

function consentRow(consent: Assessment['consents'][number]): Row {
  const { referral_id, to, fields, purposes, given, expires, withdrawn } = consent;
  return {
    record: 'consent',
    id: referral_id,
    name: to.name,
    when: withdrawn === undefined ? 'given' : 'withdrawn',
    details: `${factsText(fields)}; purposes: ${purposes.join(' ')}`,
    given,
    until: withdrawn ?? expires,
  };
}

function doorText({ name, organization }: { name: string; organization?: string | undefined }): string {
  return organization ? `${name} (${organization})` : name;
}

/** `said: No, I need a home; lacks: Health card` */
function reasonsText(reasons: readonly AssessedReason[]): string {
  const parts = reasons.flatMap(({ chosen = [], lacking = [] }) => [
    ...chosen.map(({ name }) => `said: ${name}`),
    ...lacking.map(({ name }) => `lacks: ${name}`),
  ]);
  return [...new Set(parts)].join('; ');
}

/** `age: 34; language_levels: en 5` */
function factsText(facts: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined);
  return told.map(([name, value]) => `${name}: ${factText(value)}`).join('; ');
}

function factText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map((pair) => pair.join(' '))
    .join(', ');
}
