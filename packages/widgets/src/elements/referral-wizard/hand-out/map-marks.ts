import type { Point } from '@newcomer-portal/inventory';
import type { MapFrame } from './map-frame.ts';

/** A marker and the numbers of the list that it stands for. */
export interface MapMark {
  x: number;
  y: number;
  numbers: readonly number[];
}

/** Nearer than this two markers would cover each other, in units of the drawing. */
const TOO_NEAR = 26;

/** The markers of numbered places: those that would cover each other become one that bears all their numbers. */
export function mapMarks(
  places: readonly { number: number; point: Point }[],
  frame: MapFrame,
): readonly MapMark[] {
  const marks: (MapMark & { numbers: number[] })[] = [];
  for (const { number, point } of places) {
    const [x, y] = frame(point);
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < TOO_NEAR);
    if (near) near.numbers.push(number);
    else marks.push({ x, y, numbers: [number] });
  }
  return marks;
}
