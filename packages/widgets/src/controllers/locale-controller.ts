import { updateWhenLocaleChanges } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import { directionOf } from '../i18n/direction.ts';
import type { WordsPart } from '../i18n/languages.ts';
import { pageLocale, setPageLocale } from '../i18n/locale.ts';

type Host = LitElement;

/**
 * Follows the language of the page: the element's `locale`, else the nearest `lang` around it, also when either
 * changes. A page translator rewrites `lang` too; its change is not the city's wish and is left alone.
 */
export class LocaleController implements ReactiveController {
  /** True until the first language file is there, so that no English flashes past. */
  pending = true;

  readonly #host: Host;
  readonly #asked: () => string | undefined;
  readonly #part: WordsPart | undefined;
  readonly #watch = new MutationObserver(() => this.follow());
  #request = 0;

  /** @param part words that this element says beside those of every element */
  constructor(host: Host, asked: () => string | undefined, part?: WordsPart) {
    this.#host = host;
    this.#asked = asked;
    this.#part = part;
    host.addController(this);
    updateWhenLocaleChanges(host);
  }

  hostConnected(): void {
    this.#watch.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
    this.follow();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  get locale(): string {
    return pageLocale();
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  /** Takes up the language that is asked for now. */
  follow(): void {
    if (isTranslatedByBrowser()) {
      this.pending = false;
      return;
    }
    this.#request += 1;
    const request = this.#request;
    const around = this.#host.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
    void setPageLocale(this.#asked() || around || 'en', this.#part).then(() => {
      if (request !== this.#request) return;
      this.pending = false;
      this.#host.requestUpdate();
    });
  }
}

function isTranslatedByBrowser(): boolean {
  const { classList } = document.documentElement;
  return classList.contains('translated-ltr') || classList.contains('translated-rtl');
}
