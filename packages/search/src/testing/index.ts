export { anArea, square } from './an-area.ts';
export { generateBoard } from './generate-board.ts';
export { generateInventory } from './generate-inventory.ts';
export { type Chance, seededRandom } from './seeded-random.ts';
