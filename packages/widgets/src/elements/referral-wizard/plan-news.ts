import { nextQuestion, unmetNeeds } from '@newcomer-portal/referral';
import { NewcomerPlanEvent, type PlanStage } from '../../events/plan-event.ts';
import { NewcomerUnmetEvent } from '../../events/unmet-event.ts';
import type { WizardParts } from './wizard-actions.ts';

/** Tells the host how far somebody came, and once for each conversation what the city's list could not meet. */
export class PlanNews {
  readonly #parts: WizardParts;
  readonly #told = new Set<string>();

  constructor(parts: WizardParts) {
    this.#parts = parts;
  }

  tell(stage: PlanStage): void {
    const { host, talk, plan } = this.#parts;
    if (stage === 'started') this.#told.clear();
    const isMade = talk.conversation !== undefined && nextQuestion(talk.conversation) === undefined;
    const needs = (isMade && plan()?.needs) || [];
    host.dispatchEvent(new NewcomerPlanEvent(stage, [...new Set(needs.map(({ code }) => code))]));
    if (stage === 'finished') this.#tellUnmet();
  }

  #tellUnmet(): void {
    const { host, plan, language } = this.#parts;
    const made = plan();
    const unmet = made ? unmetNeeds(made, language()).filter(({ need }) => !this.#told.has(need)) : [];
    for (const { need } of unmet) this.#told.add(need);
    if (unmet.length > 0) host.dispatchEvent(new NewcomerUnmetEvent(unmet));
  }
}
