import { msg } from '@lit/localize';
import type { Occupation } from '@newcomer-portal/inventory/opportunities';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { profileText } from '../../catalogue/profile-text.ts';
import type { BoardController } from '../../controllers/board-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { OccupationsController } from '../../controllers/occupations-controller.ts';
import type { ProfileController } from '../../controllers/profile-controller.ts';
import { partNotice } from '../../parts/part-notice.ts';
import { pictogram } from '../../parts/pictogram.ts';
import type { BoardScene } from './board-scene.ts';

type ProfilePart = typeof import('./profile/profile-part.ts');

/** What stands around the form about a person. */
export interface ProfileSurroundings {
  asked: BoardController;
  /** Address of the whole list of occupations; empty where there is none. */
  occupations: () => string;
  /** Puts the keyboard where a selector leads. */
  moveTo: (selector: string) => void;
}

/**
 * The button to what a person tells of themselves, and the form behind it, which is fetched when it is opened, or ahead
 * of that.
 */
export class ProfileDoor {
  isOpen = false;

  readonly #host: LitElement;
  readonly #around: ProfileSurroundings;
  readonly #part: LazyController<ProfilePart>;
  #person: ProfileController | undefined;
  #occupations: OccupationsController | undefined;

  constructor(host: LitElement, around: ProfileSurroundings) {
    this.#host = host;
    this.#around = around;
    this.#part = new LazyController(host, () => import('./profile/profile-part.ts').then(this.#begin));
  }

  /** The device has kept what somebody told: the list is to be put in order by it. */
  get isKept(): boolean {
    return profileText.read() !== undefined;
  }

  fetch(): void {
    void this.#part.fetch();
  }

  /** Shows the form, or puts it away; what it says stays in it. */
  open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }

  /** From an open posting to the form. */
  readonly tellMore = (): void => {
    this.#around.asked.open(undefined);
    this.#around.moveTo('#about-you');
    this.open(true);
  };

  /** An occupation that the person told; its title comes with what knows all of them. */
  occupation(noc: string, { board }: BoardScene): Occupation {
    this.#occupations?.use(board);
    return this.#occupations?.occupation(noc) ?? { noc };
  }

  view(scene: BoardScene): TemplateResult {
    const told = Object.keys(scene.asked.profile ?? {}).length;
    const toggle = (event: Event) => this.open((event.target as HTMLDetailsElement).open);
    return html`<details class="about-you" ?open=${this.isOpen} @toggle=${toggle}>
      <summary class="button" id="about-you">
        ${pictogram('user')} ${told > 0 ? toldLabel() : tellLabel()}
        ${told > 0 ? html`<strong class="badge">${scene.reader.formats.number(told)}</strong>` : nothing}
      </summary>
      ${this.isOpen ? this.#form(scene) : nothing}
    </details>`;
  }

  readonly #begin = (part: ProfilePart): ProfilePart => {
    this.#occupations = new part.OccupationsController(this.#host);
    this.#person = new part.ProfileController(this.#host, (profile) =>
      this.#around.asked.useProfile(profile),
    );
    return part;
  };

  #form(scene: BoardScene): TemplateResult {
    const { module } = this.#part;
    const [person, occupations] = [this.#person, this.#occupations];
    if (!module || !person || !occupations) return partNotice(this.#part);
    occupations.fetch(this.#around.occupations());
    occupations.use(scene.board);
    return module.profileView({ ...scene, person, occupations, show: () => this.#show(person) });
  }

  #show(person: ProfileController): void {
    person.tell(person.draft);
    this.open(false);
    this.#around.moveTo('#results-title');
  }
}

function tellLabel(): string {
  return msg('Tell us about you. We show what fits.', {
    id: 'profile.tell',
    desc: 'Button that opens a form about the person',
  });
}

function toldLabel(): string {
  return msg('What you told us', {
    id: 'profile.told',
    desc: 'Button that opens the form about the person again. After it: how many things were told',
  });
}
