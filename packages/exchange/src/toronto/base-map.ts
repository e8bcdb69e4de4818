import type { Feature, MultiPolygon } from 'geojson';
import { readFeatures, type Shape } from '../geography/features.ts';
import { mergeLines } from '../geography/merge-lines.ts';
import { roundShape } from '../geography/round-shape.ts';
import { simplifyFeatures } from '../geography/simplify-features.ts';
import { tidied } from '../identity/folded.ts';
import { textAt } from '../reading/text-at.ts';
import type { TorontoMaterial } from './material.ts';
import { readStreets } from './streets.ts';

/** A light map of a city, drawn from below to above. See `readBaseMap`. */
export interface BaseMapDocument {
  type: 'FeatureCollection';
  source: typeof source;
  features: Feature<Shape, BaseMapProperties>[];
}

interface BaseMapProperties {
  kind: 'land' | 'street' | 'transit' | 'place';
  name?: string;
}

const source = {
  name: 'Streets, subway and place names: City of Toronto Open Data. Land: Statistics Canada, census subdivision 3520005',
  publisher: 'City of Toronto; Statistics Canada',
  licence: 'Open Government Licence – Toronto; Statistics Canada Open Licence',
};

/** In square metres: the shore may lose a small pier, a street hardly any bend. */
const SMALLEST = { shore: 300, street: 150, subway: 300 };

/** Draws the base map: land, streets, subway lines and stations, names of places. */
export function baseMapDocument(material: TorontoMaterial, land: MultiPolygon): BaseMapDocument {
  const features = [
    ...landOf(land),
    ...streetsOf(material.cyclingNetwork),
    ...subwayOf(material),
    ...placesOf(material.placeLabels),
  ];
  return { type: 'FeatureCollection', source, features };
}

type BaseMapFeature = BaseMapDocument['features'][number];

/** Piers too small to keep four corners go. */
function landOf(land: MultiPolygon): BaseMapFeature[] {
  return simplifyFeatures([feature('land', land)], SMALLEST.shore).map((drawn) => {
    const coordinates = drawn.geometry.coordinates.filter(([ring = []]) => ring.length >= 4);
    return { ...drawn, geometry: { ...drawn.geometry, coordinates } };
  });
}

function streetsOf(document: unknown): BaseMapFeature[] {
  const streets = [...mergeLines(readStreets(document), SMALLEST.street)];
  return streets
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, geometry]) => feature('street', geometry, name));
}

/** Neither the lines nor the stations have names in the city's files. */
function subwayOf({ subwayLines, subwayStations }: TorontoMaterial): BaseMapFeature[] {
  const lines = shapesOf(subwayLines, 'The subway lines').map((shape) => feature('transit', shape));
  const stations = shapesOf(subwayStations, 'The subway stations').map((shape) =>
    feature('transit', roundShape(shape)),
  );
  return [...simplifyFeatures(lines, SMALLEST.subway), ...stations];
}

function placesOf(document: unknown): BaseMapFeature[] {
  return readFeatures(document, 'The place names').flatMap(({ properties, geometry }) =>
    geometry ? [feature('place', roundShape(geometry), tidied(textAt(properties, 'name')))] : [],
  );
}

function shapesOf(document: unknown, name: string): Shape[] {
  return readFeatures(document, name).flatMap(({ geometry }) => geometry ?? []);
}

function feature<S extends Shape>(
  kind: BaseMapProperties['kind'],
  geometry: S,
  name?: string,
): Feature<S, BaseMapProperties> {
  return { type: 'Feature', properties: { kind, ...(name && { name }) }, geometry };
}
