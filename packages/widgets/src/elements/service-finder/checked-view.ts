import { freshnessOf, type Listing } from '@newcomer-portal/inventory';
import type { TemplateResult } from 'lit';
import { checkedLines } from '../../parts/finding/checked-lines.ts';
import { type Scene, sourceOf } from './scene.ts';

/** When the listing was checked, by whom, and where it came from. */
export function checkedView(scene: Scene, { service, organization }: Listing): TemplateResult {
  const { reader, today } = scene;
  const source = sourceOf(scene, service.provenance?.source_id ?? organization?.provenance?.source_id);
  const freshness = freshnessOf(service, source, today);
  return checkedLines({ freshness, who: reader.text(service, 'assured_by'), source }, reader);
}
