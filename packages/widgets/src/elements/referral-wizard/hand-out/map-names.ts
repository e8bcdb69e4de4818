import type { BaseMap, BaseMapFeature } from '@newcomer-portal/inventory';
import { namePoint } from '../../../parts/map/name-point.ts';
import { MAP_SIZE, type MapFrame } from './map-frame.ts';

/** A name in the drawing, in the middle of its place. */
export interface MapName {
  text: string;
  x: number;
  y: number;
  kind: 'place' | 'street';
}

/** About the room of a letter and of a line, in units of the drawing. */
const LETTER = 6.5;
const LINE = 16;

/**
 * Names of places, then of streets, as far as there is room: none runs over a marker, another name or the edge.
 *
 * @param marks what is drawn over the map
 */
export function mapNames(
  { features }: BaseMap,
  frame: MapFrame,
  marks: readonly { x: number; y: number }[],
): readonly MapName[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ x, y, across: 32, down: 32 }));
  const names = [...namesOf(features, 'place', frame), ...namesOf(features, 'street', frame)];
  return names.filter((name) => {
    const room = roomOf(name);
    const isFree = isInside(room) && !taken.some((other) => areTouching(room, other));
    if (isFree) taken.push(room);
    return isFree;
  });
}

/** Room that is taken: its middle and its size. */
interface Box {
  x: number;
  y: number;
  across: number;
  down: number;
}

function namesOf(features: readonly BaseMapFeature[], kind: MapName['kind'], frame: MapFrame): MapName[] {
  return features.flatMap((feature) => {
    const name = feature.kind === kind ? namePoint(feature) : undefined;
    if (!name) return [];
    const [x, y] = frame(name);
    return [{ text: name.text, x, y, kind }];
  });
}

function roomOf({ text, x, y }: MapName): Box {
  return { x, y, across: text.length * LETTER, down: LINE };
}

function isInside({ x, y, across, down }: Box): boolean {
  const { width, height } = MAP_SIZE;
  return x > across / 2 && x < width - across / 2 && y > down && y < height - down;
}

function areTouching(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.across + other.across) / 2 &&
    Math.abs(one.y - other.y) < (one.down + other.down) / 2
  );
}
