import type { Area } from '@newcomer-portal/inventory';
import { newcomerShare } from './newcomer-share.ts';

/**
 * The areas with many newcomers: the third of the areas with the highest share of recent immigrants, the highest
 * first. An area whose counts are withheld is not counted among them, nor in the number of areas.
 */
export function manyNewcomers(areas: readonly Area[]): readonly { area: Area; share: number }[] {
  return areas
    .flatMap((area) => {
      const share = newcomerShare(area);
      return share === undefined ? [] : [{ area, share }];
    })
    .sort((a, b) => b.share - a.share)
    .filter((_, index, told) => index < told.length / 3);
}
