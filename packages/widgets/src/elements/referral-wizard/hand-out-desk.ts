import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { baseMapFormat } from '../../catalogue/formats.ts';
import { DocumentController } from '../../controllers/document-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { HandOut } from './hand-out/hand-out-view.ts';
import type { PaperChoices } from './hand-out/paper-choices.ts';
import { lazyView } from './lazy-view.ts';
import { toPlanView } from './to-plan-view.ts';
import type { WizardScene } from './wizard-scene.ts';

/** Nothing private is printed before somebody says so. */
const NOTHING: PaperChoices = { place: false, delicate: false };

/** The plan on paper: its part and the base map are fetched when somebody wants to print. */
export class HandOutDesk {
  readonly #host: LitElement;
  readonly #part: LazyController<typeof import('./hand-out/hand-out-part.ts')>;
  readonly #base: DocumentController<NonNullable<Exclude<HandOut['map'], string>>>;
  #choices = NOTHING;

  constructor(host: LitElement) {
    this.#host = host;
    this.#part = new LazyController(host, () => import('./hand-out/hand-out-part.ts'));
    this.#base = new DocumentController(host, baseMapFormat);
  }

  /** Fetches the map when it is due, and forgets the choices of whom the wizard is done with. */
  follow(view: string, baseMap: string): void {
    if (view === 'welcome') this.#choices = NOTHING;
    if (view === 'hand-out') void this.#base.open(baseMap || undefined);
  }

  /** The paper; what stands in its place while it comes. */
  view(scene: WizardScene): TemplateResult {
    const { module, failed } = this.#part;
    if (!module || !scene.plan)
      return html`${lazyView('hand-out', failed, () => void this.#part.fetch())}${failed ? toPlanView(scene) : nothing}`;
    return module.handOutView(scene, scene.plan, {
      choices: this.#choices,
      choose: (choices) => {
        this.#choices = choices;
        this.#host.requestUpdate();
      },
      map: this.#map(),
    });
  }

  #map(): HandOut['map'] {
    const { status, document } = this.#base;
    if (document) return document.content;
    return status === 'none' || status === 'failed' ? status : 'loading';
  }
}
