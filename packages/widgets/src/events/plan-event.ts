/** How far somebody came: the first question is shown, the plan is shown, the plan was printed, a letter to one service was made. */
export type PlanStage = 'started' | 'finished' | 'printed' | 'handed_off';

/**
 * For the host's own statistics: how far somebody came, and which needs they have by code. Never an answer, a place or
 * a person.
 */
export class NewcomerPlanEvent extends Event {
  static readonly type = 'newcomer-plan';

  /** @param needs codes of the needs in the plan, in its order; empty before it is made. Handed off: the letter's one need */
  constructor(
    readonly stage: PlanStage,
    readonly needs: readonly string[],
  ) {
    super(NewcomerPlanEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-plan': NewcomerPlanEvent;
  }
}
