import { readFileSync } from 'node:fs';
import {
  type Areas,
  type Directory,
  openDirectory,
  type Places,
  type Point,
  pointOf,
  readAreas,
  readPlaces,
  requireInventory,
} from '@newcomer-portal/inventory';
import { WORKSPACE_ROOT } from '../../../../../scripts/workspace/root.ts';

type Town = 'toronto' | 'example-town';

/** What the demo serves at `/data/`, to hold a page against. */
export function directoryOf(town: Town): Directory {
  return openDirectory(requireInventory(parsed(town, 'inventory')));
}

export function areasOf(town: Town): Areas {
  const { areas } = readAreas(parsed(town, 'areas'));
  if (!areas) throw new Error(`The areas of ${town} cannot be read`);
  return areas;
}

export function placesOf(town: Town): Places {
  const { places } = readPlaces(parsed(town, 'places'));
  if (!places) throw new Error(`The places of ${town} cannot be read`);
  return places;
}

/** Where a listing is. */
export function pointOfListing(directory: Directory, id: string): Point {
  const point = pointOf(directory.listing(id)?.location);
  if (!point) throw new Error(`The listing "${id}" is not there, or nowhere`);
  return point;
}

function parsed(town: Town, file: string): unknown {
  return JSON.parse(readFileSync(`${WORKSPACE_ROOT}data/${town}/${file}.json`, 'utf8'));
}
