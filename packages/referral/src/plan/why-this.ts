import type { Candidate, Why } from './candidate.ts';
import type { PersonTold } from './person-told.ts';

/** As far as somebody still calls near, in metres. */
const NEAR = 3000;

/** Why a service was chosen, and what speaks against it or should be asked: the strongest first. */
export function whyThis(candidate: Omit<Candidate, 'why'>, person: PersonTold): readonly Why[] {
  const { distance, delivery, availability, cost } = candidate;
  const needsTravel = delivery.every((way) => way === 'in_person');
  return [
    ...eligibilityWhy(candidate),
    ...languageWhy(candidate),
    ...(candidate.wider ? [{ code: 'wider_help' } as const] : []),
    ...(distance !== undefined && distance <= NEAR ? [{ code: 'near', metres: distance } as const] : []),
    ...(needsTravel ? [] : [{ code: 'no_travel' } as const]),
    ...availabilityWhy(availability),
    ...(cost === 'not_given' ? [] : [{ code: cost } as const]),
    ...(person.wheelchair ? wheelchairWhy(candidate) : []),
    ...(candidate.opening.state === 'open' ? [{ code: 'open_now' } as const] : []),
  ];
}

function eligibilityWhy({ eligibility: { answer, reasons } }: Pick<Candidate, 'eligibility'>): Why[] {
  if (answer === 'yes') return [{ code: 'for_you' }];
  if (answer === 'no') return [{ code: 'not_for_you' }];
  return reasons.some(({ question }) => question) ? [{ code: 'ask_if_for_you' }] : [];
}

function languageWhy({ language }: Pick<Candidate, 'language'>): Why[] {
  if (language.state === 'spoken') return [{ code: 'speaks', language: language.code }];
  if (language.state === 'interpreter') return [{ code: 'interpreter' }];
  return language.state === 'not_spoken' ? [{ code: 'may_not_speak' }] : [];
}

function availabilityWhy(availability: Candidate['availability']): Why[] {
  if (!availability) return [];
  const { state, waitDays } = availability;
  if (state === 'wait_list') return [{ code: state, ...(waitDays !== undefined && { days: waitDays }) }];
  return [{ code: state }];
}

function wheelchairWhy({ wheelchair }: Pick<Candidate, 'wheelchair'>): Why[] {
  if (wheelchair === 'not_given') return [];
  return [{ code: wheelchair === 'yes' ? 'wheelchair' : 'no_wheelchair' }];
}
