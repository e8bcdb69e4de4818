import type { BoardController } from '../../controllers/board-controller.ts';
import type { FocusController } from '../../controllers/focus-controller.ts';
import type { ShortListController } from '../../controllers/short-list-controller.ts';
import type { KeptActions } from './board-scene.ts';

/** What happens to the short list, and where the keyboard is then. */
export function keptActions(
  list: ShortListController,
  asked: BoardController,
  focus: FocusController,
): KeptActions {
  const show = (selector: string) => {
    // As they are now: one that is taken off stays on the screen, to be put back with a second press.
    asked.showOnly(list.ids);
    focus.next(selector);
  };
  return {
    show: () => show('#kept-title'),
    leave() {
      list.sawAll();
      asked.showOnly(undefined);
      focus.next('#kept, #results-title');
    },
    clear() {
      list.clear();
      show('#undo');
    },
    undo() {
      list.undo();
      show('#kept-title');
    },
  };
}
