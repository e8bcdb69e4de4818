export { generateInventory } from './generate-inventory.ts';
export { type Chance, seededRandom } from './seeded-random.ts';
