import { type Plan, personTold, toldIn } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel } from '../../../parts/referral/field-label.ts';
import { referralWords } from '../../../parts/referral/referral-words.ts';
import { valueText } from '../../../parts/referral/value-text.ts';
import { memberName } from '../member-name.ts';
import type { WizardScene } from '../wizard-scene.ts';

/** What a conversation tells of a person; the age stands with the name. */
const FACTS = ['status', 'gender', 'months_in_country', 'language_levels', 'family'] as const;

/** Who there is, with what their answers say of them. */
export function peopleView(scene: WizardScene, { people }: Plan): TemplateResult {
  const { conversation, directory, reader, mode } = scene;
  const { questions } = conversation;
  const told = toldIn(conversation);
  const names = referralWords(reader.locale, directory, questions);
  return html`${people.map((member) => {
    const facts = personTold(questions, told, member);
    const known = FACTS.filter((field) =>
      Array.isArray(facts[field]) ? facts[field].length > 0 : field in facts,
    );
    return html`<h3>${memberName(member, mode, reader.formats)}</h3>
      ${
        known.length > 0
          ? html`<dl>
              ${known.map(
                (field) => html`<div>
                  <dt>${fieldLabel(field)}</dt>
                  <dd>${valueText({ field, value: facts[field] }, names)}</dd>
                </div>`,
              )}
            </dl>`
          : nothing
      }`;
  })}`;
}
