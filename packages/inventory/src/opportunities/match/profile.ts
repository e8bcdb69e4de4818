import type { LanguageSkill } from '../../schema/language-level.ts';
import type { Weekday } from './shifts-of.ts';

/** What a newcomer has told of themselves, for comparing. Everything is optional; nothing of it leaves the device. */
export interface Profile {
  /** Ids of the document's skills. */
  skills?: readonly string[];
  /** Ids of the document's interests. */
  interests?: readonly string[];
  /** When they can come. */
  free?: readonly FreeTime[];
  /** CLB (English) and NCLC (French), 1 to 12; `all` where one level is all they know. */
  levels?: Readonly<Partial<Record<'en' | 'fr', Partial<Record<LanguageSkill | 'all', number>>>>>;
  /** NOC codes of what they have worked as. */
  occupations?: readonly string[];
  /** Ids of licences that they hold here. */
  licences?: readonly string[];
  /** Other papers that they hold. */
  papers?: readonly ('degree' | 'certificate' | 'driving_licence')[];
  /** Months of work in Canada, and elsewhere. */
  months?: { canada?: number; abroad?: number };
  /** Metres that they are ready to go. */
  within?: number;
}

/** A stretch of a weekday. `24:00` is its end. */
export interface FreeTime {
  day: Weekday;
  from: string;
  to: string;
}
