import '../schema/jitless.ts';
import { Code, Count, Id, Instant, LanguageTag } from '@newcomer-portal/inventory/documents';
import * as z from 'zod/mini';
import { Purpose } from '../consent/consent.ts';
import { PersonId } from '../conversation/conversation-state.ts';
import { Receiver } from '../document/receiver.ts';
import { Facts } from '../questions/facts.ts';
import { Outcome } from '../questions/outcome.ts';
import { Step } from '../questions/step.ts';
import { AssessedDoor } from './assessed-door.ts';
import { AssessedReason } from './assessed-reason.ts';
import { Named } from './named.ts';

/** Whose it is; empty where it is the household's. */
const people = z.array(PersonId);

/**
 * What an agency keeps of a needs and assets assessment: needs, assets, the plan and the consents given, for its own
 * case system. A helper's own notes have no field here.
 */
export const Assessment = z.object({
  /** A reader takes any `1.x`. */
  schema_version: z.string().check(z.regex(/^1\.\d+$/)),
  id: Id,
  made: Instant,
  /** The language of all names in it. */
  language: LanguageTag,
  people: z.array(z.object({ id: PersonId, age: z.optional(Count), ...Facts.shape })),
  needs: z.array(
    z.object({
      need: Named,
      urgency: Outcome.shape.urgency,
      people,
      reasons: z.array(AssessedReason),
      /** The first one first; the second is for when the first does not answer. */
      doors: z.array(AssessedDoor),
    }),
  ),
  /** What people bring along, by the answer that told it. */
  assets: z.array(z.object({ question: Named, option: Named, person: z.optional(PersonId) })),
  steps: z.array(
    z.object({
      step: Named,
      phase: Step.shape.phase,
      people,
      /** Steps of this list that come first. */
      after: z.array(Code),
      reasons: z.array(AssessedReason),
      /** Papers to bring. */
      bring: z.array(Named),
    }),
  ),
  /** The receipts of what was shared: names of fields and how often, never their content. */
  consents: z.array(
    z.object({
      referral_id: Id,
      to: Receiver,
      fields: z.record(z.string(), Count),
      purposes: z.array(Purpose),
      shown_in: LanguageTag,
      given: Instant,
      expires: Instant,
      withdrawn: z.optional(Instant),
    }),
  ),
});
export type Assessment = z.infer<typeof Assessment>;
