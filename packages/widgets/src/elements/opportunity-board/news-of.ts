import { keptCount } from '../../parts/short-list/kept-count.ts';
import type { BoardScene } from './board-scene.ts';
import { countText } from './results-view.ts';

/** What a screen reader says after each change: how many there are now. */
export function newsOf(scene: BoardScene): string {
  return scene.asked.only ? keptCount(scene.kept.list, scene.reader) : countText(scene);
}
