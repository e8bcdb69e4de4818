import { msg, str } from '@lit/localize';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import type { Reader } from '../../../i18n/reader.ts';

const YEAR = 12;

/** How much one must have done before, and whether what was done in another country counts. */
export function experienceTexts(
  { months, abroad_counts, canadian }: NonNullable<Opportunity['experience']> = {},
  { formats }: Reader,
): string[] {
  const texts: string[] = [];
  if (months === 0) texts.push(noneText());
  else if (months !== undefined)
    texts.push(
      months % YEAR === 0 ? yearsText(formats.years(months / YEAR)) : monthsText(formats.number(months)),
    );
  if (abroad_counts) texts.push(abroadText());
  if (canadian) texts.push(canadianText());
  if (canadian === false) texts.push(notCanadianText());
  return texts;
}

function noneText(): string {
  return msg('You do not need to have done this work before.', {
    id: 'asked.no-experience',
    desc: 'No experience is asked for',
  });
}

function yearsText(years: string): string {
  return msg(str`You have done this work for ${years}`, {
    id: 'asked.years',
    desc: 'Experience that is asked for. 0: "1 year", "2 years"',
  });
}

function monthsText(months: string): string {
  return msg(str`Months that you have done this work: ${months}`, {
    id: 'asked.months',
    desc: 'Experience that is asked for. 0: number of months',
  });
}

function abroadText(): string {
  return msg('Work in another country counts.', {
    id: 'asked.abroad',
    desc: 'Experience from abroad is taken as experience',
  });
}

function canadianText(): string {
  return msg('They ask for work that you did in Canada.', {
    id: 'asked.canadian',
    desc: 'Canadian experience is asked for',
  });
}

function notCanadianText(): string {
  return msg('You do not need to have worked in Canada.', {
    id: 'asked.not-canadian',
    desc: 'The posting says that no Canadian experience is asked for',
  });
}
