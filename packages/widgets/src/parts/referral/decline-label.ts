import { msg } from '@lit/localize';
import type { DeclineReason } from '@newcomer-portal/referral/hand-off';

/** Why a referral was declined, in words. */
export function declineLabel(code: DeclineReason): string {
  return labels[code]();
}

const labels: Record<DeclineReason, () => string> = {
  not_eligible: () =>
    msg('This service is not for this person', {
      id: 'decline.not-eligible',
      desc: 'Why an agency does not take somebody',
    }),
  outside_area: () =>
    msg('The person lives outside our area', {
      id: 'decline.outside-area',
      desc: 'Why an agency does not take somebody',
    }),
  no_capacity: () =>
    msg('We have no place now', { id: 'decline.no-capacity', desc: 'Why an agency does not take somebody' }),
  language_not_available: () =>
    msg('We do not have this language', {
      id: 'decline.language-not-available',
      desc: 'Why an agency does not take somebody',
    }),
  wrong_service: () =>
    msg('We do not do this', { id: 'decline.wrong-service', desc: 'Why an agency does not take somebody' }),
  missing_documents: () =>
    msg('Papers are missing', {
      id: 'decline.missing-documents',
      desc: 'Why an agency does not take somebody',
    }),
  cannot_reach_person: () =>
    msg('We cannot reach the person', {
      id: 'decline.cannot-reach-person',
      desc: 'Why an agency does not take somebody',
    }),
  person_said_no: () =>
    msg('The person said no', { id: 'decline.person-said-no', desc: 'Why an agency does not take somebody' }),
  did_not_attend: () =>
    msg('The person did not come', {
      id: 'decline.did-not-attend',
      desc: 'Why an agency does not take somebody',
    }),
  already_served: () =>
    msg('We help this person already', {
      id: 'decline.already-served',
      desc: 'Why an agency does not take somebody',
    }),
  other: () =>
    msg('Other: write it in the note', { id: 'decline.other', desc: 'Why an agency does not take somebody' }),
};
