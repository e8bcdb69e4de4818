import { html, nothing, svg, type TemplateResult } from 'lit';

/** Shapes of one drawing: an element's name with its attributes, as the icon set has them. */
export type Drawing = readonly (readonly [string, Readonly<Record<string, string>>])[];
export type Drawings = Readonly<Record<string, Drawing>>;

const drawings = new Map<string, Drawing>();

/** Fetches the drawings that every widget uses. Without them the words stand alone. */
export function loadPictograms(): Promise<void> {
  return addPictograms(() => import('virtual:pictograms'));
}

/** Fetches more drawings, for a widget that has some of its own. */
export async function addPictograms(fetch: () => Promise<{ drawings: Drawings }>): Promise<void> {
  try {
    for (const [name, drawing] of Object.entries((await fetch()).drawings)) drawings.set(name, drawing);
  } catch {
    // Decoration only: no network for it is no trouble.
  }
}

/** A drawing that goes with words. It is hidden from screen readers, which have the words. */
export function pictogram(name: string | undefined): TemplateResult | typeof nothing {
  if (!name) return nothing;
  return html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">${drawings.get(name)?.map(shape)}</svg>`;
}

function shape([element, { d, cx, cy, r, x, y, width, height, rx }]: Drawing[number]):
  | TemplateResult
  | typeof nothing {
  if (element === 'path') return svg`<path d=${d ?? ''} />`;
  if (element === 'circle') return svg`<circle cx=${cx ?? ''} cy=${cy ?? ''} r=${r ?? ''} />`;
  if (element === 'rect')
    return svg`<rect x=${x ?? ''} y=${y ?? ''} width=${width ?? ''} height=${height ?? ''} rx=${rx ?? ''} />`;
  return nothing;
}
