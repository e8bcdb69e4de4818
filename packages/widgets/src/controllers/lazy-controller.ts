import type { CSSResult, LitElement } from 'lit';

/** A part of the screen that is fetched when it is first needed, with its styles. */
export interface LazyModule {
  styles?: CSSResult;
}

/** Fetches a part of the screen once, draws the element again when it is there, and says when it cannot be had. */
export class LazyController<T extends LazyModule> {
  failed = false;

  readonly #host: LitElement;
  readonly #load: () => Promise<T>;
  #module: T | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, or undefined while it comes. Asking starts fetching. */
  get module(): T | undefined {
    if (!this.#module && !this.failed) void this.fetch();
    return this.#module;
  }

  /** The part if it is here already. Asking fetches nothing. */
  get here(): T | undefined {
    return this.#module;
  }

  /** Fetches ahead of need; after a failure, once more. */
  fetch(): Promise<void> {
    this.failed = false;
    this.#loading ??= this.#load().then(
      (module) => this.#arrive(module),
      () => this.#fail(),
    );
    return this.#loading;
  }

  #arrive(module: T): void {
    this.#module = module;
    const root = this.#host.renderRoot;
    const sheet = module.styles?.styleSheet;
    if (sheet && root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#host.requestUpdate();
  }

  #fail(): void {
    this.failed = true;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
