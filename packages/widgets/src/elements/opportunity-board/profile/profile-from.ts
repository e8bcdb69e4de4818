import type { DayPart, FreeTime, Profile, Weekday } from '@newcomer-portal/inventory/opportunities';
import { freeTimeOf } from '@newcomer-portal/inventory/opportunities';

export const languages = ['en', 'fr'] as const;
export const levelNames = ['all', 'listening', 'speaking', 'reading', 'writing'] as const;

/** What the form says, without what was left out. Each part of it is a name that its field has. */
export function profileFrom(form: FormData): Profile {
  const papers = papersIn(form);
  return withoutEmpty({
    skills: all(form, 'skill'),
    interests: all(form, 'interest'),
    free: freeIn(form),
    levels: withoutEmpty(
      Object.fromEntries(languages.map((language) => [language, levelsIn(form, language)])),
    ),
    occupations: all(form, 'occupation'),
    ...papers,
    months: withoutEmpty({ canada: number(form, 'months-canada'), abroad: number(form, 'months-abroad') }),
    within: number(form, 'within'),
  });
}

/** A cell of the week as its field writes it: `MO morning`. */
export function cellName(day: Weekday, part: DayPart): string {
  return `${day} ${part}`;
}

function freeIn(form: FormData): readonly FreeTime[] | undefined {
  return all(form, 'free')?.flatMap((cell) => {
    const [day, part] = cell.split(' ');
    return freeTimeOf(day as Weekday, part as DayPart);
  });
}

/** Who names one paper has told of all of them; so has who ticks "none". */
function papersIn(form: FormData): Pick<Profile, 'licences' | 'papers'> {
  const isTold = ['licence', 'paper', 'no-papers'].some((name) => form.has(name));
  if (!isTold) return {};
  return {
    licences: all(form, 'licence') ?? [],
    papers: (all(form, 'paper') ?? []) as NonNullable<Profile['papers']>,
  };
}

function levelsIn(form: FormData, language: 'en' | 'fr') {
  return withoutEmpty(
    Object.fromEntries(levelNames.map((name) => [name, number(form, `level-${language}-${name}`)])),
  );
}

function all(form: FormData, name: string): readonly string[] | undefined {
  const values = form.getAll(name).map(String);
  return values.length > 0 ? values : undefined;
}

function number(form: FormData, name: string): number | undefined {
  const value = form.get(name);
  return value === null || value === '' ? undefined : Number(value);
}

/** Leaves out what is undefined, and what is an object without anything. */
function withoutEmpty<T extends object>(given: T): T {
  const told = Object.entries(given).filter(([, value]) => {
    if (value === undefined) return false;
    return typeof value !== 'object' || Array.isArray(value) || Object.keys(value).length > 0;
  });
  return Object.fromEntries(told) as T;
}
