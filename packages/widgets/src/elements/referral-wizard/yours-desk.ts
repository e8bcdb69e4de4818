import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keptRecord } from '../../catalogue/kept-record.ts';
import { ClearingController, type Memory } from '../../controllers/clearing-controller.ts';
import type { ConversationController } from '../../controllers/conversation-controller.ts';
import type { KeepingController } from '../../controllers/keeping-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { LibraryController } from '../../controllers/library-controller.ts';
import { lazyView } from './lazy-view.ts';
import type { WizardScene } from './wizard-scene.ts';
import { yoursView } from './yours-view.ts';

type Host = LitElement & { library: boolean; idleMinutes: number; mode: 'self' | 'worker' };

/**
 * What becomes of what a person told: kept where they choose it, cleared when they say so or leave quickly, or by a
 * screen that many people use. All about keeping is fetched when somebody asks for it. What watches a shared screen is
 * fetched with it, and nothing is asked before it is there.
 */
export class YoursDesk implements ReactiveController {
  readonly clearing: ClearingController;
  readonly #host: Host;
  readonly #talk: ConversationController;
  readonly #memory: Memory;
  readonly #libraryPart: LazyController<typeof import('./library/library-part.ts')>;
  #library: LibraryController | undefined;
  readonly #part: LazyController<typeof import('./keeping/keeping-part.ts')>;
  #keeping: KeepingController | undefined;
  #asked: KeepingController['form'];

  constructor(host: Host, talk: ConversationController, memory: Memory) {
    const forget = () => {
      this.#asked = undefined;
      this.#keeping?.forget();
      memory.forget();
    };
    this.#host = host;
    this.#talk = talk;
    this.#memory = memory;
    this.clearing = new ClearingController(host, { ...memory, forget });
    this.#libraryPart = new LazyController(host, () => import('./library/library-part.ts'));
    this.#part = new LazyController(host, () => import('./keeping/keeping-part.ts'));
    // Also where the page takes over and stays: whoever leaves quickly leaves nothing on the screen.
    host.addEventListener('newcomer-exit', forget);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.library && !this.#library && !this.#libraryPart.failed) void this.#watch();
  }

  /** Not on a screen that many people use, and not for a worker, whose device it is: they have a file of their own. */
  get mayKeep(): boolean {
    return !this.#host.library && this.#host.mode === 'self';
  }

  /** Somebody may go on with what is kept on this device. */
  get mayGoOn(): boolean {
    return this.mayKeep && !this.isKeeping && keptRecord.read() !== undefined;
  }

  get isKeeping(): boolean {
    return this.#keeping?.isKeeping ?? false;
  }

  /** The form that is open, or comes. */
  get form(): KeepingController['form'] {
    return this.#keeping ? this.#keeping.form : this.#asked;
  }

  /** Opens the form for keeping answers, or for going on with those that are kept. */
  async ask(form: NonNullable<KeepingController['form']>): Promise<void> {
    this.#asked = form;
    this.#host.requestUpdate();
    await this.#part.fetch();
    // Cleared, or left quickly, while it came.
    if (!this.#asked) return;
    this.#keeping ??= this.#part.module?.beginKeeping(this.#host, this.#talk);
    this.#keeping?.show(form);
  }

  /** The form; what is kept, and what went wrong; what stands in their place while they come. */
  keepingView(scene: WizardScene): TemplateResult | typeof nothing {
    const { module, failed } = this.#part;
    if (module && this.#keeping) return module.keepingView(scene, this.#keeping);
    const form = this.#asked;
    return form ? html`${lazyView('keeping', failed, () => void this.ask(form))}` : nothing;
  }

  /**
   * Puts round a screen what belongs to all of them. A shared screen that nobody watches shows none.
   *
   * @param leave leaves quickly
   */
  around(scene: WizardScene, screen: TemplateResult, leave: () => void): TemplateResult {
    const { module, failed } = this.#libraryPart;
    if (scene.library && !this.#library)
      return html`${lazyView('library', failed, () => void this.#watch())}`;
    const { left, stay = () => undefined } = this.#library ?? {};
    const { formats } = scene.reader;
    const { clear } = scene.actions;
    return html`${this.#keeping?.isOutdated ? this.#part.module?.outdatedView() : nothing}
      ${screen} ${yoursView(scene)}
      ${left === undefined ? nothing : module?.idleWarning({ left, formats, stay, clear, leave })}`;
  }

  async #watch(): Promise<void> {
    await this.#libraryPart.fetch();
    const host = this.#host;
    this.#library ??= this.#libraryPart.module?.watchScreen(host, {
      isNeeded: () => host.library && this.#memory.held().length > 0,
      minutes: () => host.idleMinutes,
      wipe: () => this.clearing.clearScreen(),
    });
    host.requestUpdate();
  }
}
