import { townAttributes, visitCityPage } from './city-page.ts';
import { finderOn } from './finder.ts';
import { finderStates } from './finder-states.ts';
import { findersWithoutList } from './finder-without-list.ts';
import type { StatesWalk } from './findings-in-states.ts';
import { interfaceWords } from './interface-words.ts';

/** Takes a finder through every state, and looks at the page in each. */
export const walkFinderStates: StatesWalk = async (site, { language, width }, look) => {
  const say = interfaceWords(language);
  const query = `lang=${language}`;
  const viewport = { width, height: 900 };
  for (const { name, visit, settled } of findersWithoutList) {
    const { page, end } = await visit(site, query, viewport);
    await settled({ page, say });
    await look(page, name);
    await end();
  }
  // A short list: twenty cards are no other than four, and the checkers would take minutes.
  const attributes = `${townAttributes('example-town')} page-size="4"`;
  const { page, end } = await visitCityPage(site, attributes, { language, viewport });
  const screen = { page, say, finder: finderOn(page, say) };
  for (const { name, enter } of finderStates) {
    await enter(screen);
    await look(page, name);
  }
  await end();
};
