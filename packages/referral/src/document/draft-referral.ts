import type { Told } from '../conversation/told.ts';
import { personTold } from '../plan/person-told.ts';
import type { PlannedNeed } from '../plan/plan.ts';
import type { Questions } from '../questions/questions.ts';
import type { Receiver } from './receiver.ts';
import type { ReferralDraft } from './referral.ts';
import type { ReferredNeed, ReferredReason } from './referred-need.ts';
import type { Sender } from './sender.ts';
import type { SharedPerson } from './shared-person.ts';

export interface DraftOptions {
  /** A fresh UUID. */
  id: string;
  now: Date;
  from: Sender;
  to: Receiver;
  questions: Questions;
  told: Told;
  /** The plan's needs that this receiver is asked to meet. */
  needs: readonly Pick<PlannedNeed, 'code' | 'people' | 'reasons'>[];
}

/**
 * What a conversation could tell a receiver. It is a draft: nothing of it is shared before `withConsent`. Names,
 * numbers and wishes are not asked in the conversation; add them to what comes back.
 */
export function draftReferral({ id, now, from, to, questions, told, needs }: DraftOptions): ReferralDraft {
  return {
    schema_version: '1.0',
    ...{ id, created: now.toISOString(), from, to },
    people: told.people.map((member, at): SharedPerson => {
      const { answers, wheelchair, family = [], ...facts } = personTold(questions, told, member);
      // What the household needs is asked for with its first person.
      const own = needs.filter(({ people }) =>
        people.length === 0 ? at === 0 : people.some((person) => person.id === member.id),
      );
      return {
        ...facts,
        ...(family.length > 0 && { family: [...family] }),
        ...(own.length > 0 && { needs: own.map((need) => asked(need, member.id)) }),
      };
    }),
  };
}

function asked({ code, reasons }: DraftOptions['needs'][number], who: string): ReferredNeed {
  const told = reasons.flatMap(({ question, chosen, lacking, person }): ReferredReason[] => {
    if (question === undefined || (person !== undefined && person !== who)) return [];
    return [
      {
        question,
        ...(chosen?.length && { chosen: [...chosen] }),
        ...(lacking?.length && { lacking: [...lacking] }),
      },
    ];
  });
  return { need: code, ...(told.length > 0 && { reasons: told }) };
}
