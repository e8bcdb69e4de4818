import { AreaGeometry } from '../geojson/geometry.ts';
import { type ReadFeature, readFeatures } from '../geojson/read-features.ts';
import { readGeometry } from '../geojson/read-geometry.ts';
import { freezeDeeply } from '../reading/freeze-deeply.ts';
import type { Problem } from '../reading/problem.ts';
import { readRecord } from '../reading/read-record.ts';
import type { DocumentSource } from '../schema/document-source.ts';
import { type Area, AreaId, AreaProperties } from './area.ts';
import { publishedCount } from './published-count.ts';

/** The areas of a city with the newcomers who live in them. */
export interface Areas {
  source?: DocumentSource;
  areas: readonly Area[];
}

/**
 * Reads a census layer leniently: an area that does not fit is left out and named in `problems`. Whatever the file
 * says, counts come back rounded and small areas blank. The areas are frozen.
 *
 * @param value parsed GeoJSON: a feature collection of polygons
 */
export function readAreas(value: unknown): { areas?: Areas; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = readFeatures(value, problems, areaReader());
  if (!read)
    return {
      problems: [{ code: 'wrong_document', path: [], outcome: 'refused', values: { expected: 'areas' } }],
    };
  const { source, features } = read;
  return { areas: freezeDeeply({ ...(source && { source }), areas: features }), problems };
}

function areaReader(): ReadFeature<Area> {
  const seen = new Set<string>();
  return (feature, at, problems) => {
    const id = readRecord(AreaId, feature.id, [...at, 'id'], problems);
    const properties = readRecord(AreaProperties, feature.properties, [...at, 'properties'], problems);
    const geometry = readGeometry(AreaGeometry, feature.geometry, at, problems);
    if (id === undefined || !properties || !geometry) return undefined;
    const area = asArea(String(id), properties, geometry);
    if (!seen.has(area.id)) {
      seen.add(area.id);
      return area;
    }
    problems.push({ code: 'repeated_id', path: [...at, 'id'], record: area.id, outcome: 'left_out_record' });
    return undefined;
  };
}

function asArea(id: string, properties: AreaProperties, geometry: AreaGeometry): Area {
  const { population, recent_immigrants, non_permanent_residents, point, ...rest } = properties;
  const counts = { population, recent_immigrants, non_permanent_residents };
  const published = Object.entries(counts).flatMap(([name, count]) => {
    const shown = publishedCount(count, population);
    return shown === undefined ? [] : [[name, shown] as const];
  });
  const [longitude, latitude] = point;
  return { id, ...rest, ...Object.fromEntries(published), point: { latitude, longitude }, geometry };
}
