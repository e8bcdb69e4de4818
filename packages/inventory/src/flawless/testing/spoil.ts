import type { Chance } from './chance.ts';
import { strange } from './strange.ts';

/** One part of a document, by the object or list that holds it. */
interface Spot {
  holder: Record<string, unknown> | unknown[];
  key: string;
  value: unknown;
}

/** Changes one part of a JSON document, chosen by chance, in a way chosen by chance; some ways do no harm. */
export function spoil(document: object, chance: Chance): void {
  const spots = spotsOf(document);
  // A kind first: numbers are few among the texts, and their limits would hardly ever be tried.
  const kind = chance.oneOf([...new Set(spots.map(kindOf))]);
  const spot = chance.oneOf(spots.filter((one) => kindOf(one) === kind));
  chance.oneOf(ways)(spot, chance, spots);
}

function kindOf({ value }: Spot): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

type Way = (spot: Spot, chance: Chance, spots: readonly Spot[]) => void;

const ways: readonly Way[] = [
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  ({ holder, key }, chance) => put(holder, key, chance.oneOf(strange)),
  ({ holder, key, value }, chance) => put(holder, key, twisted(value, chance)),
  ({ holder, key, value }) => put(holder, key, [value]),
  ({ value }, chance) => rename(value, chance.oneOf(['EN', 'fr-CA', 'x y', 'Name', 'name'])),
  ({ holder, key }, chance, spots) => put(holder, key, chance.oneOf(spots).value),
  ({ holder }, chance) => put(holder, chance.oneOf(names), chance.oneOf(strange)),
  ({ holder }, chance) => {
    if (Array.isArray(holder)) holder.push(structuredClone(chance.oneOf(holder)));
  },
  ({ holder, key }) => {
    if (key.endsWith('id')) Reflect.set(holder, key, '00000000-0000-4000-8000-000000000000');
  },
  ({ holder }) => {
    if ('address_confidential' in holder || 'location_type' in holder)
      put(holder, 'address_confidential', true);
  },
];

const names = ['x_unknown', '__proto__', 'constructor', 'notes', 'translations', 'fr', 'about', 'latitude'];

function twisted(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number') return chance.oneOf([-value, value * 1e6, value + 0.1, String(value)]);
  if (typeof value !== 'string') return String(value);
  const at = chance.below(value.length + 1);
  return chance.oneOf([
    value.toUpperCase(),
    ` ${value}`,
    `${value}\n`,
    value.slice(0, at),
    `${value.slice(0, at)}${chance.oneOf(['x', '9', '-', 'é', '<', '\u0000', '\ud800'])}${value.slice(at + 1)}`,
  ]);
}

function spotsOf(holder: object): Spot[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => {
    const spot = { holder: holder as Spot['holder'], key, value };
    return typeof value === 'object' && value !== null ? [spot, ...spotsOf(value)] : [spot];
  });
}

function rename(holder: unknown, name: string): void {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return;
  const [first] = Object.keys(holder);
  if (first === undefined) return;
  put(holder, name, Reflect.get(holder, first));
  Reflect.deleteProperty(holder, first);
}

/** Also under a name that assignment would take for the prototype, as a JSON parser does. */
function put(holder: object, key: string, value: unknown): void {
  const own = { value: structuredClone(value), writable: true, enumerable: true, configurable: true };
  if (!Array.isArray(holder) || Object.hasOwn(holder, key)) Object.defineProperty(holder, key, own);
}
