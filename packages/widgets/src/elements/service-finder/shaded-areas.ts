import { msg, str } from '@lit/localize';
import type { Areas } from '@newcomer-portal/inventory';
import { newcomerShare } from '@newcomer-portal/search/areas';
import type { ShadedArea } from '../../parts/map/map-scene.ts';
import { shadeLimits, shadeOf } from '../../parts/map/shade-of.ts';
import type { Scene } from './scene.ts';

const byAreas = new WeakMap<Areas, { key: string; shaded: readonly ShadedArea[] }>();
const none: readonly ShadedArea[] = [];

/** The census layer with a shade and a sentence for each area; kept, so that the map draws it once. */
export function shadedAreas({ areas, finder, reader }: Scene): readonly ShadedArea[] {
  const content = areas.source.document?.content;
  if (!content) return none;
  const need = finder.filters.needs[0];
  const gaps = areas.gapsOnly ? areas.gaps(need) : undefined;
  const key = `${reader.locale} ${gaps ? (need ?? 'any') : ''} ${gaps?.length}`;
  const known = byAreas.get(content);
  if (known?.key === key) return known.shaded;
  const limits = shadeLimits(content.areas);
  const shown = gaps ? gaps.map(({ area }) => area) : content.areas;
  const shaded = shown.map((area) => {
    const name = reader.text(area, 'name')?.text ?? '';
    const share = newcomerShare(area);
    const label = share === undefined ? withheld(name) : told(name, reader.formats.percent(share));
    return { area, shade: shadeOf(area, limits), label };
  });
  byAreas.set(content, { key, shaded });
  return shaded;
}

function told(name: string, share: string): string {
  return msg(str`${name}: ${share}`, {
    id: 'areas.told',
    desc: 'Tip on the map. 0: area, 1: share of newcomers',
  });
}

function withheld(name: string): string {
  return msg(str`${name}: too few people to show`, {
    id: 'areas.told-blank',
    desc: 'Tip on the map. 0: area',
  });
}
