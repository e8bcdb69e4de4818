import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MARK = 'data-newcomer-print';

/**
 * Prints this element alone. While the paper is made, everything around it in the host's page is hidden by a style
 * sheet that is taken away after.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#restore();
  }

  print(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print { body :not([${MARK}]) { display: none !important } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const around of ancestorsOf(this.#host)) around.setAttribute(MARK, '');
    const restore = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      this.#restore();
    };
    window.addEventListener('afterprint', restore, { once: true });
    window.print();
  }

  #restore(): void {
    for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  }
}

/** The element with all that hold it, through shadow roots too. */
function ancestorsOf(element: Element): Element[] {
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent ? [element, ...ancestorsOf(parent)] : [element];
}
