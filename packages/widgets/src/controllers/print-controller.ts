import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MARK = 'data-newcomer-print';

/**
 * Prints this element alone. While the paper is made, everything around it in the host's page is hidden by a style
 * sheet that is taken away after.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #marked: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#restore();
  }

  print(): void {
    this.#restore();
    this.#sheet.replaceSync(`@media print { body :not([${MARK}]) { display: none !important } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    this.#marked = ancestorsOf(this.#host);
    for (const around of this.#marked) around.setAttribute(MARK, '');
    window.addEventListener('afterprint', this.#restore, { once: true });
    window.print();
  }

  readonly #restore = (): void => {
    window.removeEventListener('afterprint', this.#restore);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    for (const around of this.#marked) around.removeAttribute(MARK);
    this.#marked = [];
  };
}

/** The element with all that hold it, through shadow roots too. */
function ancestorsOf(element: Element): Element[] {
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent ? [element, ...ancestorsOf(parent)] : [element];
}
