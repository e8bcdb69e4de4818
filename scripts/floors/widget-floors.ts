import type { Import, SourceFile } from './source-file.ts';

const WIDGETS = 'packages/widgets/src/';
/** From the top down; whoever is on a floor sees those below. */
const FLOORS = ['define', 'elements', 'parts', 'controllers', 'catalogue'];
/** Below every floor, and they see only themselves. */
const LEAVES = ['i18n', 'theme', 'events'];

/**
 * Inside the widgets imports walk down the floors, never up. Elements do not know each other, only `define` registers
 * tags, and `catalogue` has no Lit. Tests stand outside: an element's test must define its tag.
 */
export function widgetFloors(file: SourceFile): string[] {
  if (!file.path.startsWith(WIDGETS) || file.path.endsWith('.test.ts')) return [];
  const here = placeOf(file.path);
  if (!FLOORS.includes(here.floor) && !LEAVES.includes(here.floor)) {
    return [`${here.floor} is no floor; there are ${[...FLOORS, ...LEAVES].join(', ')}`];
  }
  return [
    ...file.imports.flatMap((one) => wrongStep(here, one)),
    ...(here.floor !== 'define' && REGISTERS.test(file.text) ? ['only define/ registers a tag'] : []),
  ];
}

const REGISTERS = /\bcustomElements\s*\.\s*define\s*\(|@customElement\s*\(/;

type Place = { floor: string; room: string };

function placeOf(path: string): Place {
  const [floor = '', room = ''] = path.slice(WIDGETS.length).split('/');
  return { floor, room };
}

function wrongStep(here: Place, { specifier, target }: Import): string[] {
  if (target === undefined) {
    const isLit = /^(lit|@lit)(\/|$)/.test(specifier);
    return here.floor === 'catalogue' && isLit ? [`catalogue has no Lit: ${specifier}`] : [];
  }
  const there = placeOf(target);
  if (LEAVES.includes(here.floor)) {
    return there.floor === here.floor ? [] : [`${here.floor} is a leaf and may not import ${specifier}`];
  }
  if (here.floor === 'elements' && there.floor === 'elements' && there.room !== here.room) {
    return [`elements do not import each other: ${specifier}`];
  }
  const isUp = FLOORS.includes(there.floor) && FLOORS.indexOf(there.floor) < FLOORS.indexOf(here.floor);
  return isUp ? [`${here.floor} may not look up to ${there.floor}: ${specifier}`] : [];
}
