import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { html, type TemplateResult } from 'lit';

/** White squares around a code; readers look for them. */
const MARGIN = 4;

/**
 * A text as a QR code, drawn as one shape: no canvas, no image, no address.
 *
 * @param label what it is, for those who cannot see it
 */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const side = code.size + 2 * MARGIN;
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="${-MARGIN} ${-MARGIN} ${side} ${side}">
    <path d=${toSvgPath(code)} />
  </svg>`;
}
