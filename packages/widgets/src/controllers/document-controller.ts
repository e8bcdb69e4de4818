import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentFormat, LoadedDocument } from '../catalogue/document-format.ts';
import { addressOf, loadDocument } from '../catalogue/load-document.ts';
import { LoadFailure } from '../catalogue/load-failure.ts';
import { forgetDocument } from '../catalogue/shared-documents.ts';

type Host = ReactiveControllerHost & Element;

const SLOW_AFTER_MS = 8_000;

/**
 * One document of an element, in four visible states. An answer that comes after the address has changed is
 * dropped; after a failure the last good document stays.
 */
export class DocumentController<T> implements ReactiveController {
  status: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  document: LoadedDocument<T> | undefined;
  failure: LoadFailure | undefined;
  /** True when a load takes longer than a person expects. */
  slow = false;

  readonly #host: Host;
  readonly #format: DocumentFormat<T>;
  #src: string | undefined;
  #load = 0;
  #settled: Promise<void> = Promise.resolve();
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, format: DocumentFormat<T>) {
    this.#host = host;
    this.#format = format;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.status === 'loading') this.#noteWhenSlow();
  }

  hostDisconnected(): void {
    clearTimeout(this.#slowTimer);
  }

  /**
   * Loads the address when it is another one than before; undefined forgets the document.
   *
   * @returns when the document is there, or will not be
   */
  open(src: string | undefined): Promise<void> {
    if (src === this.#src) return this.#settled;
    this.#src = src;
    this.document = undefined;
    this.#settled = this.#start();
    return this.#settled;
  }

  /** Loads again, also when the last load went well. */
  refresh(): Promise<void> {
    if (!this.#src) return this.#settled;
    forgetDocument(this.#format.kind, addressOf(this.#src));
    this.#settled = this.#start();
    return this.#settled;
  }

  async #start(): Promise<void> {
    this.#load += 1;
    const load = this.#load;
    this.#settle(this.#src ? 'loading' : 'none');
    if (!this.#src) return;
    this.#noteWhenSlow();
    try {
      const loaded = await loadDocument(this.#format, this.#src, rootOf(this.#host));
      if (load !== this.#load) return;
      this.document = loaded;
      this.#settle('ready');
    } catch (cause) {
      if (load !== this.#load) return;
      this.failure =
        cause instanceof LoadFailure ? cause : new LoadFailure('unreadable', this.#src, { cause });
      this.#settle('failed');
    }
  }

  #noteWhenSlow(): void {
    this.#slowTimer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW_AFTER_MS);
  }

  #settle(status: DocumentController<T>['status']): void {
    clearTimeout(this.#slowTimer);
    this.slow = false;
    this.status = status;
    if (status !== 'failed') this.failure = undefined;
    this.#host.requestUpdate();
  }
}

function rootOf(host: Element): Document | ShadowRoot {
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
