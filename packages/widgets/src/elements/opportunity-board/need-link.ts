import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../parts/pictogram.ts';
import type { BoardScene } from './board-scene.ts';

/**
 * A link to the services that answer any of these needs; nothing where the page has no finder.
 *
 * @param needs codes of the needs list, `credentials`
 */
export function needLink(
  { finder, actions }: BoardScene,
  needs: readonly string[],
  text: string,
): TemplateResult | typeof nothing {
  if (!finder || needs.length === 0 || !URL.canParse(finder, document.baseURI)) return nothing;
  const address = new URL(finder, document.baseURI);
  if (!/^https?:$/.test(address.protocol)) return nothing;
  address.hash = `find?needs=${needs.join(',')}`;
  return html`<a class="button" href=${address.href} @click=${(event: Event) => actions.seek(needs, event)}>
    ${pictogram('search')} ${text}
  </a>`;
}
