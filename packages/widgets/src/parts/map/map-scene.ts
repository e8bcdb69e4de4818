import type { Area, BaseMap, Point } from '@newcomer-portal/inventory';

/** One place on the map: a location with what was found there. */
export interface MapPlace {
  /** The location's id. */
  id: string;
  point: Point;
  /** What a screen reader says: who is there, and how many services. */
  label: string;
}

/** An area with its shade, 0 (fewest) to 4 (most); undefined is blank. */
export interface ShadedArea {
  area: Area;
  shade: number | undefined;
  label: string;
}

/** Everything that the map shows. Parts that are the same object as last time are not drawn again. */
export interface MapScene {
  /** West, south, east, north. */
  bounds: readonly [number, number, number, number];
  baseMap: BaseMap | undefined;
  places: readonly MapPlace[];
  selected: string | undefined;
  /** The person's own place. */
  person: Point | undefined;
  areas: readonly ShadedArea[];
  selectedArea: string | undefined;
  /** Address of a tile server, only after the person has agreed to it. */
  tiles: string | undefined;
  /** The next tap is a place, not a choice. */
  picking: boolean;
  /** The name of the map, and a group of places by its size: what it shows and what it is called. */
  words: { map: string; person: string; count: (count: number) => string; group: (count: number) => string };
  onPlace: (id: string) => void;
  onArea: (id: string) => void;
  onPick: (point: Point) => void;
}
