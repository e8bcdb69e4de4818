import type { LocaleModule } from '@lit/localize';
import { board } from './board.ts';
import { boardApply } from './board-apply.ts';
import { boardFilters } from './board-filters.ts';
import { boardKept } from './board-kept.ts';
import { boardLadder } from './board-ladder.ts';
import { boardMatch } from './board-match.ts';
import { boardPosting } from './board-posting.ts';
import { boardProfile } from './board-profile.ts';
import { offer } from './offer.ts';

/** The words of the board of opportunities. */
export const templates: LocaleModule['templates'] = {
  ...board,
  ...boardApply,
  ...boardFilters,
  ...boardKept,
  ...boardLadder,
  ...boardMatch,
  ...boardPosting,
  ...boardProfile,
  ...offer,
};
