import { msg, str } from '@lit/localize';
import { toldIn } from '@newcomer-portal/referral';
import { fieldsOffered, type OfferedField, type Purpose } from '@newcomer-portal/referral/hand-off';
import { html, nothing, type TemplateResult } from 'lit';
import type {
  Agreement,
  AgreementTrouble,
  HandOffController,
} from '../../../controllers/hand-off-controller.ts';
import { partMissing } from '../../../parts/part-missing.ts';
import { fieldLabel } from '../../../parts/referral/field-label.ts';
import type { ReferralWords } from '../../../parts/referral/referral-words.ts';
import { valueText } from '../../../parts/referral/value-text.ts';
import { memberName } from '../member-name.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { ownWordsView, readOwnWords } from './own-words-view.ts';

const MONTHS = [1, 3, 6] as const;

/** What is shared with whom, what for and until when. Nothing is chosen before the person chooses it. */
export function consentView(
  scene: WizardScene,
  handOff: HandOffController,
  words: ReferralWords,
): TemplateResult {
  const { draft, trouble, work, agreed, heaviest } = handOff;
  const agree = async (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement)
      await handOff.agree(agreementOf(event.currentTarget, scene.reader.locale));
    if (handOff.made) scene.actions.handedOff();
    else scene.actions.moveTo('#consent-trouble');
  };
  return html`<section class="hand-off" aria-labelledby="step-title">
    <h2 id="step-title" tabindex="-1">${titleText(draft.to.name)}</h2>
    <p>${introText(draft.to.name)}</p>
    <p id="consent-trouble" class="trouble" role="alert" tabindex="-1">${trouble ? troubleText(trouble) : nothing}</p>
    ${partMissing(work.failed)}
    <form novalidate @submit=${agree}>
      <fieldset>
        <legend>${whatText()}</legend>
        ${heaviest.length > 0 ? html`<p>${heaviestText(words.formats.list(heaviest.map(fieldLabel)))}</p>` : nothing}
        ${fieldsOffered(draft).map((field) => fieldChoice(field, scene, words, agreed))}
      </fieldset>
      ${ownWordsView(agreed?.words)} ${purposeChoice(agreed)} ${endChoice(words, agreed)}
      <p class="actions">
        <button type="submit" class="primary" ?disabled=${work.busy}>${agreeText()}</button>
        <button type="button" @click=${() => scene.actions.show('plan')}>${backText()}</button>
      </p>
    </form>
  </section>`;
}

function fieldChoice(
  field: OfferedField,
  scene: WizardScene,
  words: ReferralWords,
  agreed: Agreement | undefined,
): TemplateResult {
  const whose = whoseText(field, scene);
  const isKept = agreed?.fields.includes(field.path) ?? false;
  return html`<label class="check">
    <input type="checkbox" name="field" value=${field.path} .checked=${isKept} />
    <span>
      <strong>${fieldLabel(field.field)}</strong> ${valueText(field, words)}
      ${whose ? html`<small class="quiet">${whose}</small>` : nothing}
    </span>
  </label>`;
}

/** Whose field it is, as the plan calls them; undefined where nobody else could be meant. */
function whoseText({ path }: OfferedField, { conversation, mode, reader }: WizardScene): string | undefined {
  const { people } = toldIn(conversation);
  const member = people[Number(/^\/people\/(\d+)\//.exec(path)?.[1])];
  return member && people.length > 1 ? memberName(member, mode, reader.formats) : undefined;
}

function purposeChoice(agreed: Agreement | undefined): TemplateResult {
  const purposes: Record<Purpose, string> = {
    arrange_service: msg('To help me', { id: 'purpose.help', desc: 'What shared facts may be used for' }),
    answer_sender: msg('To send me an answer', {
      id: 'purpose.answer',
      desc: 'What shared facts may be used for',
    }),
    follow_up: msg('To ask me later how it went', {
      id: 'purpose.later',
      desc: 'What shared facts may be used for',
    }),
  };
  return html`<fieldset>
    <legend>${msg('What may they use it for?', { id: 'consent.purpose', desc: 'Title over purposes' })}</legend>
    ${Object.entries(purposes).map(([purpose, label]) => {
      const isKept = agreed?.purposes.some((kept) => kept === purpose) ?? false;
      return html`<label class="check"><input type="checkbox" name="purpose" value=${purpose} .checked=${isKept} /> ${label}</label>`;
    })}
  </fieldset>`;
}

function endChoice({ formats }: ReferralWords, agreed: Agreement | undefined): TemplateResult {
  return html`<fieldset>
    <legend>${msg('For how many months can it be opened?', { id: 'consent.months', desc: 'Title over 1, 3, 6' })}</legend>
    ${MONTHS.map(
      (months) =>
        html`<label class="check"><input type="radio" name="months" value=${months} .checked=${agreed?.months === months} /> ${formats.number(months)}</label>`,
    )}
  </fieldset>`;
}

function agreementOf(form: HTMLFormElement, shownIn: string): Agreement {
  const data = new FormData(form);
  const own = readOwnWords(data);
  return {
    fields: [...data.getAll('field').map(String), ...own.fields],
    purposes: data.getAll('purpose') as Purpose[],
    months: Number(data.get('months') ?? 0),
    words: own.words,
    shownIn,
  };
}

function titleText(receiver: string): string {
  return msg(str`What do you want to share with ${receiver}?`, { id: 'consent.title', desc: '0: an agency' });
}

function introText(receiver: string): string {
  return msg(
    str`You choose. Only what you tick goes into the letter for ${receiver}. You can still say no there.`,
    {
      id: 'consent.intro',
      desc: 'Over the list of what may be shared. 0: an agency',
    },
  );
}

function whatText(): string {
  return msg('What you told us', { id: 'consent.what', desc: 'Title over the facts from the answers' });
}

function heaviestText(fields: string): string {
  return msg(str`These take the most room: ${fields}`, {
    id: 'consent.heaviest',
    desc: 'The letter is too big for one code. 0: names of facts, the biggest first',
  });
}

function agreeText(): string {
  return msg('Yes, make the letter', { id: 'consent.agree', desc: 'Button: agrees to share what is ticked' });
}

function backText(): string {
  return msg('No, back to my plan', { id: 'consent.back', desc: 'Button: shares nothing' });
}

function troubleText(trouble: AgreementTrouble): string {
  const texts: Record<AgreementTrouble, () => string> = {
    nothing_chosen: () =>
      msg('Tick at least one thing to share.', { id: 'consent.none', desc: 'Nothing is ticked' }),
    no_purpose: () =>
      msg('Tick what they may use it for.', { id: 'consent.no-purpose', desc: 'No purpose is ticked' }),
    no_end: () => msg('Choose for how many months.', { id: 'consent.no-end', desc: 'No time is chosen' }),
    bad_words: () =>
      msg('This is not a phone number. Please check it.', { id: 'consent.phone', desc: 'Bad number' }),
  };
  return texts[trouble]();
}
