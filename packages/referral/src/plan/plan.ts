import type { HelpLine, Need } from '@newcomer-portal/inventory';
import type { Member } from '../conversation/told.ts';
import type { Outcome } from '../questions/outcome.ts';
import type { Paper } from '../questions/step.ts';
import type { Candidate } from './candidate.ts';
import type { Door } from './door.ts';
import type { FoundStep } from './found-steps.ts';
import type { Reason } from './reason.ts';
import type { PaperToBring, ServicePaper } from './things-to-bring.ts';

/** One need with its doors. */
export interface PlannedNeed {
  /** The need's code. */
  code: string;
  /** The inventory's own record of it; left out where this city's list lacks it. */
  need?: Need;
  urgency: Outcome['urgency'];
  /** The person wants this most. */
  first: boolean;
  /** Whose need it is; empty where it is the household's. */
  people: readonly Member[];
  reasons: readonly Reason[];
  /** To call at once. */
  lines: readonly HelpLine[];
  /** Where to go or call, the first one first, then the second door. */
  doors: readonly Door[];
  /** More services, best first; the doors that are services are among them. */
  candidates: readonly Candidate[];
  /** Services of this kind whose rules say no to this person, with the rule. */
  notFor: readonly Candidate[];
}

export interface PlannedStep extends FoundStep {
  /** Where to get help with it. */
  doors: readonly Door[];
}

/** What somebody brings along: the option and its question. */
export interface Asset {
  question: string;
  option: string;
  /** Whose; left out where it is the household's. */
  person?: string;
}

/** What to do, in order. It is made of private answers: it is the person's, and goes nowhere by itself. */
export interface Plan {
  /** Lines to call at once, the most urgent first; empty where nothing is urgent. */
  lines: readonly HelpLine[];
  needs: readonly PlannedNeed[];
  steps: readonly PlannedStep[];
  /** One list of papers for all steps and first doors. */
  bring: { papers: readonly PaperToBring<Paper>[]; services: readonly ServicePaper[] };
  assets: readonly Asset[];
  people: readonly Member[];
}
