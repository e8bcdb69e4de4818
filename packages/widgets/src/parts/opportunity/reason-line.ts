import type { FoundText } from '@newcomer-portal/inventory';
import type { Board, MatchReason, Posting } from '@newcomer-portal/inventory/opportunities';
import type { Reader } from '../../i18n/reader.ts';
import { reasonCredential } from './reason-credential.ts';
import { reasonExperience } from './reason-experience.ts';
import { reasonInterests } from './reason-interests.ts';
import { reasonLanguage } from './reason-language.ts';
import { reasonOccupation } from './reason-occupation.ts';
import { reasonPlace } from './reason-place.ts';
import { reasonSkills } from './reason-skills.ts';
import { reasonTimes } from './reason-times.ts';

/** Why something fits or differs: a sentence with both sides, and the names that it ends with. */
export interface ReasonLine {
  text: string;
  /** Words of the board's own, after the sentence. */
  names?: readonly (FoundText | undefined)[];
}

/** What the words of a reason are drawn from. */
export interface ReasonScene {
  board: Board;
  posting: Posting;
  reader: Reader;
}

/** Puts a reason into words. One that a posting does not ask about needs none. */
export function reasonLine(reason: MatchReason, scene: ReasonScene): ReasonLine {
  const lines: Record<MatchReason['code'], (reason: MatchReason, scene: ReasonScene) => ReasonLine> = {
    skills: reasonSkills,
    interests: reasonInterests,
    times: reasonTimes,
    language: reasonLanguage,
    occupation: reasonOccupation,
    credential: reasonCredential,
    experience: reasonExperience,
    place: reasonPlace,
  };
  return lines[reason.code](reason, scene);
}
