import './jitless.ts';
import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { CostOption } from './cost-option.ts';
import { Credential } from './credential.ts';
import { Experience } from './experience.ts';
import { Intake } from './intake.ts';
import { LanguageLevel } from './language-level.ts';
import { WebLink } from './link.ts';
import { Occupation } from './occupation.ts';
import { OfferingOrganization } from './offering-organization.ts';
import { suitsCodes, supportCodes } from './opportunity-codes.ts';
import { OpportunityPlace } from './opportunity-place.ts';
import { Pay } from './pay.ts';
import { Code, Count, Day, Id, LanguageTag, Text } from './primitives.ts';
import { Schedule } from './schedule.ts';
import { Provenance } from './source.ts';
import { translatable } from './translation.ts';

/** A posting longer than 20,000 characters is no posting. A reader leaves the text out, a writer is told. */
const Description = z.string().check(z.regex(/^(?=\s*\S)[\s\S]{1,20000}$/));

/** Both ends count as inside; the same twice is exact. */
export const HoursPerWeek = z.object({
  minimum: z.optional(Count.check(z.maximum(168))),
  maximum: z.optional(Count.check(z.maximum(168))),
});

/** Whom it suits, as the one who offers it says. */
export const Suits = z.enum(suitsCodes);
export type Suits = z.infer<typeof Suits>;

/** What makes it possible to come. */
export const Support = z.enum(supportCodes);
export type Support = z.infer<typeof Support>;

const everyKind = {
  id: Id,
  title: Text,
  description: z.optional(Description),
  /** An organization of the inventory that is published beside. */
  organization_id: z.optional(Id),
  organization: z.optional(OfferingOrganization),
  /** Locations of the inventory that is published beside. */
  location_ids: z.optional(z.array(Id)),
  places: z.optional(z.array(OpportunityPlace)),
  /** It can be done from home. */
  at_home: z.optional(z.boolean()),
  /** The shifts; `opens_at` is when one begins and `closes_at` when it ends. */
  schedules: z.optional(z.array(Schedule)),
  /** Days and hours can be agreed. */
  flexible_hours: z.optional(z.boolean()),
  hours_per_week: z.optional(HoursPerWeek),
  starts: z.optional(Day),
  ends: z.optional(Day),
  /** How long it lasts, where no day is set for its end. */
  weeks: z.optional(Count),
  occupation: z.optional(Occupation),
  language_levels: z.optional(z.array(LanguageLevel)),
  /** Languages that people speak there. */
  workplace_languages: z.optional(z.array(LanguageTag)),
  experience: z.optional(Experience),
  credentials: z.optional(z.array(Credential)),
  /** Ids of the document's `skills`. */
  skills: z.optional(z.array(Code)),
  /** Ids of the document's `interests`. */
  interests: z.optional(z.array(Code)),
  suits: z.optional(z.array(Suits)),
  supports: z.optional(z.array(Support)),
  /** How many people are wanted. */
  openings: z.optional(Count),
  /** How to apply; the first is the one to try first. */
  apply: z.optional(z.array(Intake)),
  contacts: z.optional(z.array(Contact)),
  /** The posting's own page. */
  url: z.optional(WebLink),
  posted: Day,
  /** The last day to apply: until midnight on the municipality's clock. */
  closes: z.optional(Day),
  /** Left out, it is open. */
  status: z.optional(z.enum(['open', 'filled', 'withdrawn'])),
  assured_date: z.optional(Day),
  /** Who looked at the posting on `assured_date`. */
  assured_by: z.optional(Text),
  provenance: z.optional(Provenance),
  ...translatable,
};

const expenses = { expenses_covered: z.optional(z.boolean()) };
const learning = {
  cost_options: z.optional(z.array(CostOption)),
  /** What one has in hand at the end. */
  certificate: z.optional(Text),
};

/** Something a newcomer can take: work, volunteering, a mentor, a place to learn. */
export const Opportunity = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('job'),
    ...everyKind,
    pay: z.optional(Pay),
    employment_types: z.optional(
      z.array(
        z.enum([
          'full_time',
          'part_time',
          'permanent',
          'temporary',
          'contract',
          'seasonal',
          'casual',
          'apprenticeship',
        ]),
      ),
    ),
  }),
  z.object({ kind: z.literal('volunteering'), ...everyKind, ...expenses }),
  z.object({ kind: z.literal('mentoring'), ...everyKind, ...expenses }),
  z.object({ kind: z.literal('job_shadowing'), ...everyKind, ...expenses }),
  /** Time in a workplace that a course or a programme arranges; some are paid. */
  z.object({ kind: z.literal('placement'), ...everyKind, ...expenses, pay: z.optional(Pay) }),
  /** Training that leads people with a profession from abroad to its licence here. */
  z.object({ kind: z.literal('bridging'), ...everyKind, ...learning }),
  z.object({ kind: z.literal('training'), ...everyKind, ...learning }),
]);
export type Opportunity = z.infer<typeof Opportunity>;
export type OpportunityKind = Opportunity['kind'];
