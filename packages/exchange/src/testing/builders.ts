import type { Feature, Polygon } from 'geojson';
import type { FederalPlace } from '../federal-list/federal-place.ts';
import type { Shape } from '../geography/features.ts';

/** A place of the federal list, read. Its name, address and number are made up. */
export function aFederalPlace(given: Partial<FederalPlace> = {}): FederalPlace {
  return {
    row: 1,
    name: { en: 'Riverside Newcomer Centre', fr: 'Riverside Newcomer Centre' },
    address: '10 River Street',
    city: 'Toronto',
    postal: 'M5A 1A1',
    website: 'https://riverside.example/',
    telephone: '416-555-0134',
    latitude: 43.65,
    longitude: -79.36,
    flags: new Set(['General']),
    ...given,
  };
}

/** The same place as the list's file has it. */
export function aFederalRow(given: Record<string, unknown> = {}): Record<string, unknown> {
  const both = (text: string) => ({ en: text, fr: text });
  return {
    Type: both('Riverside Newcomer Centre'),
    Address: both('10 River Street'),
    City: both('Toronto'),
    Postal: both('M5A 1A1'),
    Website: both('https://riverside.example/'),
    Telephone: both('416-555-0134'),
    Note: both('Some prose'),
    Services: { General: 'yes', Women: 'no', EngFra: '' },
    Coordinates: { Longitude: '-79.360004', Latitude: '43.650001' },
    ...given,
  };
}

/** A square with its south-west corner here, degrees east and north. */
export function aSquare(west: number, south: number, side = 1): Polygon {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** A feature around a shape. */
export function aFeature<S extends Shape | null, P extends Record<string, unknown>>(
  geometry: S,
  properties: P,
): Feature<S, P> {
  return { type: 'Feature', properties, geometry };
}

/** A GeoJSON document with these features. */
export function aCollection(...features: readonly Feature<Shape | null>[]): Record<string, unknown> {
  return { type: 'FeatureCollection', features };
}
