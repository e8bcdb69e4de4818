import { readFileSync } from 'node:fs';
import {
  type Opportunities,
  type Opportunity,
  standingOn,
  withDatesFrom,
} from '@newcomer-portal/inventory/opportunities';
import { WORKSPACE_ROOT } from '../../../../../scripts/workspace/root.ts';

/** Example Town's postings as the demo serves them today, to hold a page against. */
export type SampleBoard = {
  document: Opportunities;
  /** The municipality's calendar day. */
  today: string;
  /** Those that one may still apply for. */
  open: readonly Opportunity[];
  /** Filled, withdrawn, or past their last day. */
  over: readonly Opportunity[];
};

export function sampleBoard(): SampleBoard {
  const written: Opportunities = JSON.parse(
    readFileSync(`${WORKSPACE_ROOT}data/example-town/opportunities.json`, 'utf8'),
  );
  const today = new Date().toLocaleDateString('en-CA', { timeZone: written.municipality.timezone });
  const document = withDatesFrom(written, today);
  const isOpen = (one: Opportunity) => standingOn(one, today).state === 'open';
  return {
    document,
    today,
    open: document.opportunities.filter(isOpen),
    over: document.opportunities.filter((one) => !isOpen(one)),
  };
}
