import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { ClearingController, type Memory } from '../../controllers/clearing-controller.ts';
import { LibraryController } from '../../controllers/library-controller.ts';
import { idleWarning } from '../../parts/idle-warning.ts';
import type { WizardScene } from './wizard-scene.ts';
import { yoursView } from './yours-view.ts';

type Host = LitElement & { library: boolean; idleMinutes: number };

/** What becomes of what a person told: cleared when they say so, or by a screen that many people use. */
export class YoursDesk {
  readonly clearing: ClearingController;
  readonly #library: LibraryController;

  constructor(host: Host, memory: Memory) {
    this.clearing = new ClearingController(host, memory);
    this.#library = new LibraryController(host, {
      isNeeded: () => host.library && memory.held().length > 0,
      minutes: () => host.idleMinutes,
      wipe: () => this.clearing.clearScreen(),
    });
  }

  /** @param leave leaves quickly */
  view(scene: WizardScene, leave: () => void): TemplateResult {
    const { left, stay } = this.#library;
    const { formats } = scene.reader;
    const warning =
      left === undefined ? nothing : idleWarning({ left, formats, stay, clear: scene.actions.clear, leave });
    return html`${yoursView(scene)}${warning}`;
  }
}
