import { Geometry } from '../geojson/geometry.ts';
import { type ReadFeature, readFeatures } from '../geojson/read-features.ts';
import { readGeometry } from '../geojson/read-geometry.ts';
import { freezeDeeply } from '../reading/freeze-deeply.ts';
import type { Problem } from '../reading/problem.ts';
import { readRecord } from '../reading/read-record.ts';
import type { DocumentSource } from '../schema/document-source.ts';
import { type BaseMapFeature, BaseMapProperties } from './base-map.ts';

/** A city's own light map. */
export interface BaseMap {
  source?: DocumentSource;
  /** In the order to draw them. */
  features: readonly BaseMapFeature[];
}

/**
 * Reads a base map leniently: what cannot be drawn is left out and named in `problems`. The map is frozen.
 *
 * @param value parsed GeoJSON: a feature collection whose `properties.kind` says what each thing is
 */
export function readBaseMap(value: unknown): { baseMap?: BaseMap; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const baseMap = readFeatures(value, problems, readDrawn);
  if (baseMap) return { baseMap: freezeDeeply(baseMap), problems };
  const values = { expected: 'base_map' };
  return { problems: [{ code: 'wrong_document', path: [], outcome: 'refused', values }] };
}

const readDrawn: ReadFeature<BaseMapFeature> = (feature, at, problems) => {
  const properties = readRecord(BaseMapProperties, feature.properties, [...at, 'properties'], problems);
  const geometry = properties && readGeometry(Geometry, feature.geometry, at, problems);
  return geometry && { ...properties, geometry };
};
