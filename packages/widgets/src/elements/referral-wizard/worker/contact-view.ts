import { msg } from '@lit/localize';
import type { Candidate, Plan } from '@newcomer-portal/referral';
import { html, type TemplateResult } from 'lit';
import type { AgencySender, WorkerFile } from '../../../controllers/worker-file.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { doorText } from './door-text.ts';
import { scriptsView } from './scripts-view.ts';
import { senderForm } from './sender-form.ts';

/** What to say on the phone and to write to each place of the plan, once it is known who calls. */
export function contactView(scene: WizardScene, worker: WorkerFile, plan: Plan): TemplateResult {
  const { actions } = scene;
  const { sender } = worker;
  const use = (typed: AgencySender) => {
    worker.sendAs(typed);
    actions.moveTo('#contact-title');
  };
  return html`<section class="tools">
    <h3 id="contact-title" tabindex="-1">${titleText()}</h3>
    <p>${promiseText()}</p>
    ${sender ? doorsOf(plan).map((door) => placeView(scene, worker, sender, door)) : senderForm(actions, sender, use)}
  </section>`;
}

function placeView(
  scene: WizardScene,
  worker: WorkerFile,
  sender: AgencySender,
  candidate: Candidate,
): TemplateResult {
  const { listing } = candidate;
  return html`<details class="place">
    <summary>${doorText({ kind: 'service', candidate }, scene.reader)}</summary>
    ${scriptsView(scene, sender, worker.referenceFor(listing.id), listing)}
  </details>`;
}

/** The first and second doors of all needs, each place once. Help lines need no words of ours. */
function doorsOf({ needs }: Plan): readonly Candidate[] {
  const doors = needs.flatMap(({ doors: own }) => own.slice(0, 2));
  const candidates = doors.flatMap((door) => (door.kind === 'line' ? [] : [door.candidate]));
  return [...new Map(candidates.map((candidate) => [candidate.listing.id, candidate])).values()];
}

function titleText(): string {
  return msg('Call or write first', {
    id: 'contact.title',
    desc: 'Title: a worker asks a place before sending',
  });
}

function promiseText(): string {
  return msg('These words say nothing of the person: no name, no need.', {
    id: 'contact.promise',
    desc: 'Over what to say on the phone and to write',
  });
}
