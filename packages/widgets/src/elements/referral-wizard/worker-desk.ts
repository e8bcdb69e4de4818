import type { FollowUpForm } from '@newcomer-portal/referral/follow-up';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { followUpFormat } from '../../catalogue/follow-up-format.ts';
import type { ConversationController, WizardView } from '../../controllers/conversation-controller.ts';
import { DocumentController } from '../../controllers/document-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { WorkerFile } from '../../controllers/worker-file.ts';
import { lazyView } from './lazy-view.ts';
import { toPlanView } from './to-plan-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** Before a plan there is nothing to file. */
const BEFORE: readonly WizardView[] = ['welcome', 'question'];

/** The worker's side of the wizard, fetched with the first plan or follow-up; a newcomer alone never fetches it. */
export class WorkerDesk {
  /** The questions of the follow-up. */
  readonly form: DocumentController<FollowUpForm>;

  readonly #host: LitElement;
  readonly #part: LazyController<typeof import('./worker/worker-part.ts')>;
  #file: WorkerFile | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.form = new DocumentController(host, followUpFormat);
    this.#part = new LazyController(host, () => import('./worker/worker-part.ts'));
  }

  /**
   * Fetches what is due, and forgets a person with whom the wizard is done.
   *
   * @param followUp address of the questions of the follow-up, or nothing
   */
  follow(mode: 'self' | 'worker', { view }: ConversationController, followUp: string): void {
    if (view === 'welcome') this.#file?.forget();
    if (mode === 'worker' && !BEFORE.includes(view)) this.#open();
    if (view === 'follow-up') void this.form.open(followUp || undefined);
  }

  /** Fetches it ahead, or once more after a failure. */
  async fetch(): Promise<void> {
    await this.#part.fetch();
    this.#open();
  }

  get failed(): boolean {
    return this.#part.failed;
  }

  /** Undefined while it comes. */
  get file(): WorkerFile | undefined {
    return this.#file;
  }

  /** A screen of the worker's; what stands in its place while it comes. */
  view(scene: WizardScene): TemplateResult {
    const { module } = this.#part;
    const file = this.#file;
    if (module && file && scene.talk.view === 'follow-up')
      return module.followUpView(scene, file.followUp, this.form);
    if (module && file && scene.plan) return module.fileView(scene, file, scene.plan);
    return html`${scene.plan ? toPlanView(scene) : nothing}${lazyView('worker', this.#part.failed, () => void this.fetch())}`;
  }

  #open(): void {
    this.#file ??= this.#part.module?.openWorkerFile(this.#host);
  }
}
