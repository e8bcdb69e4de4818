import { msg, str } from '@lit/localize';
import { type Plan, type PlannedNeed, type PlannedStep, toldIn } from '@newcomer-portal/referral';
import type { ConsentReceipt } from '@newcomer-portal/referral/hand-off';
import { html, nothing, type TemplateResult } from 'lit';
import type { WorkerFile } from '../../../controllers/worker-file.ts';
import { fieldLabel } from '../../../parts/referral/field-label.ts';
import { words } from '../../../parts/words.ts';
import { memberName } from '../member-name.ts';
import { reasonText } from '../reason-text.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { doorText } from './door-text.ts';
import { peopleView } from './people-view.ts';

/** Who, needs with their doors, what people bring along, steps, and what was shared with whom. */
export function summaryView(scene: WizardScene, { consents }: WorkerFile, plan: Plan): TemplateResult {
  const { reader, today } = scene;
  return html`<section class="summary">
    <p class="quiet">${madeText(reader.formats.day(today))}</p>
    ${peopleView(scene, plan)}
    ${part(needsTitle(), plan.needs, (need) => needView(scene, need))}
    ${part(assetsTitle(), plan.assets, (asset) => assetView(scene, asset))}
    ${part(stepsTitle(), plan.steps, (step) => stepView(scene, step))}
    ${part(sharedTitle(), consents, (receipt) => consentView(scene, receipt))}
  </section>`;
}

/** A part without anything in it says so: a list that is missing could be one that was forgotten. */
function part<T>(title: string, entries: readonly T[], view: (entry: T) => TemplateResult): TemplateResult {
  return html`<h3>${title}</h3>
    ${entries.length > 0 ? html`<ol>${entries.map((entry) => html`<li>${view(entry)}</li>`)}</ol>` : html`<p>${noneText()}</p>`}`;
}

function needView(scene: WizardScene, need: PlannedNeed): TemplateResult {
  const { reader, mode } = scene;
  const whose = need.people.map((member) => memberName(member, mode, reader.formats));
  const because = reasonText(scene, need.reasons);
  const [first, second] = need.doors;
  return html`<strong>${need.need ? words(reader.text(need.need, 'name'), reader.locale) : need.code}</strong>
    ${whose.length > 0 ? html`· ${reader.formats.list(whose)}` : nothing}
    ${because ? html`<br />${because}` : nothing}
    ${first ? html`<br />${firstText()} ${doorText(first, reader)}` : nothing}
    ${second ? html`<br />${secondText()} ${doorText(second, reader)}` : nothing}`;
}

function assetView(
  { conversation, asker, mode }: WizardScene,
  { question, option, person }: Plan['assets'][number],
): TemplateResult {
  const options = conversation.questions.questions.find(({ id }) => id === question)?.options;
  const chosen = options?.find(({ id }) => id === option);
  const whose = toldIn(conversation).people.find(({ id }) => id === person);
  return html`${chosen ? words(asker.text(chosen, 'name'), asker.locale) : option}
    ${whose ? html`· ${memberName(whose, mode, asker.formats)}` : nothing}`;
}

function stepView({ asker, talk }: WizardScene, { step }: PlannedStep): TemplateResult {
  return html`${words(asker.text(step, 'name'), asker.locale)} ${talk.done.has(step.id) ? html`<strong>${doneText()}</strong>` : nothing}`;
}

function consentView({ reader: { formats } }: WizardScene, receipt: ConsentReceipt): TemplateResult {
  const { to, fields, expires, withdrawn } = receipt;
  const shared = formats.list(Object.keys(fields).map(fieldLabel));
  const day = (instant: string) => formats.day(instant.slice(0, 10));
  return html`${withdrawn ? withdrawnText(to.name, day(withdrawn)) : sharedText(to.name, shared, day(expires))}`;
}

function madeText(day: string): string {
  return msg(str`Made on ${day}`, { id: 'summary.made', desc: 'Over the summary of a talk. 0: a day' });
}

function needsTitle(): string {
  return msg('What is needed', { id: 'summary.needs', desc: 'Title over needs' });
}

function assetsTitle(): string {
  return msg('What they bring', {
    id: 'summary.assets',
    desc: 'Title over skills, languages and other strengths',
  });
}

function stepsTitle(): string {
  return msg('Steps', { id: 'summary.steps', desc: 'Title over the steps of the plan' });
}

function sharedTitle(): string {
  return msg('What was shared', { id: 'summary.shared', desc: 'Title over consents' });
}

function noneText(): string {
  return msg('None', { id: 'summary.none', desc: 'Nothing stands under a title' });
}

function firstText(): string {
  return msg('First:', { id: 'summary.first', desc: 'Before the first place to go to' });
}

function secondText(): string {
  return msg('Then:', { id: 'summary.second', desc: 'Before the second place to go to' });
}

function doneText(): string {
  return msg('Done', { id: 'summary.done', desc: 'After a step that was ticked off' });
}

function sharedText(receiver: string, fields: string, day: string): string {
  return msg(str`With ${receiver}: ${fields}. Until ${day}.`, {
    id: 'summary.consent',
    desc: 'What was shared. 0: an agency, 1: names of fields, 2: a day',
  });
}

function withdrawnText(receiver: string, day: string): string {
  return msg(str`With ${receiver}: taken back on ${day}.`, {
    id: 'summary.withdrawn',
    desc: 'What was shared and taken back. 0: an agency, 1: a day',
  });
}
