import { boardOn } from './board.ts';
import { boardStates } from './board-states.ts';
import { boardsWithoutList } from './boards-without-list.ts';
import { townBoard, visitWidgets } from './city-page.ts';
import type { StatesWalk } from './findings-in-states.ts';
import { interfaceWords } from './interface-words.ts';

/** Takes a board through every state, and looks at the page in each. */
export const walkBoardStates: StatesWalk = async (site, { language, width }, look) => {
  const say = interfaceWords(language);
  // A short list: twenty cards are no other than four, and the checkers would take minutes.
  const short = { ...townBoard, attributes: `${townBoard.attributes} page-size="4"` };
  const options = { language, viewport: { width, height: 900 } };
  for (const { name, serve, settled } of boardsWithoutList) {
    const { page, end } = await visitWidgets(site, [short], {
      ...options,
      expectedMessages: [/500/],
      prepare: ({ page }) => serve(page),
    });
    await settled({ page, say, board: boardOn(page, say) });
    await look(page, name);
    await end();
  }
  const { page, end } = await visitWidgets(site, [short], options);
  const screen = { page, say, board: boardOn(page, say) };
  for (const { name, enter } of boardStates) {
    await enter(screen);
    await look(page, name);
  }
  await end();
};
