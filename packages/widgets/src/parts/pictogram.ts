import { html, nothing, svg, type TemplateResult } from 'lit';

/** Shapes of one drawing: an element's name with its attributes, as the icon set has them. */
export type Drawing = readonly (readonly [string, Readonly<Record<string, string>>])[];
export type Drawings = Readonly<Record<string, Drawing>>;

let drawings: Drawings | undefined;
let questionDrawings: Drawings | undefined;

/** Fetches the drawings, once for the page. Without them the words stand alone. */
export async function loadPictograms(): Promise<void> {
  if (drawings) return;
  try {
    drawings = (await import('virtual:pictograms')).drawings;
  } catch {
    // Decoration only: no network for it is no trouble.
  }
}

/** The same for the drawings that only the referral wizard's questions use. */
export async function loadQuestionPictograms(): Promise<void> {
  if (questionDrawings) return;
  try {
    questionDrawings = (await import('virtual:question-pictograms')).drawings;
  } catch {
    // As above.
  }
}

/** A drawing that goes with words. It is hidden from screen readers, which have the words. */
export function pictogram(name: string | undefined): TemplateResult | typeof nothing {
  if (!name) return nothing;
  const shapes = drawingOf(drawings, name) ?? drawingOf(questionDrawings, name);
  return html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">${shapes?.map(shape)}</svg>`;
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

function drawingOf(set: Drawings | undefined, name: string): Drawing | undefined {
  return set && Object.hasOwn(set, name) ? set[name] : undefined;
}
