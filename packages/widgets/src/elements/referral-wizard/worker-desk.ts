import { html, type LitElement, type TemplateResult } from 'lit';
import type { ConversationController, WizardView } from '../../controllers/conversation-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { WorkerFile } from '../../controllers/worker-file.ts';
import { lazyView } from './lazy-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** Before a plan there is nothing to file. */
const BEFORE: readonly WizardView[] = ['welcome', 'question'];

/** The worker's side of the wizard, fetched with the first plan; a newcomer alone never fetches it. */
export class WorkerDesk {
  readonly #host: LitElement;
  readonly #part: LazyController<typeof import('./worker/worker-part.ts')>;
  #file: WorkerFile | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#part = new LazyController(host, () => import('./worker/worker-part.ts'));
  }

  /** Fetches what is due, and forgets a person with whom the wizard is done. */
  follow(mode: 'self' | 'worker', { view }: ConversationController): void {
    if (view === 'welcome') this.#file?.forget();
    if (mode === 'worker' && !BEFORE.includes(view)) this.#open();
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
    if (module && this.#file && scene.plan) return module.fileView(scene, this.#file, scene.plan);
    return html`${lazyView('worker', this.#part.failed, () => void this.fetch())}`;
  }

  #open(): void {
    this.#file ??= this.#part.module?.openWorkerFile(this.#host);
  }
}
