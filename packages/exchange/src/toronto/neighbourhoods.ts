import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AreaShape } from '../geography/area-shape.ts';
import { readFeatures } from '../geography/features.ts';
import { tidied } from '../identity/folded.ts';
import { textAt } from '../reading/text-at.ts';

/** A neighbourhood's shape with what the city calls it. */
export type Neighbourhood = Feature<Polygon | MultiPolygon, { name: string }> & { id: number };

/**
 * Reads the neighbourhoods' shapes. Their number is text in the file, with or without leading zeros.
 *
 * @throws {Error} for an area without a number or without a shape: the map would have a hole
 */
export function readNeighbourhoods(document: unknown): Neighbourhood[] {
  return readFeatures(document, 'The neighbourhoods').map(({ properties, geometry }) => {
    const id = Number(textAt(properties, 'AREA_SHORT_CODE'));
    const name = tidied(textAt(properties, 'AREA_NAME'));
    if (!Number.isInteger(id) || id < 1 || !geometry || !isAreaShape(geometry))
      throw new Error(`Neighbourhood "${name}" lacks its AREA_SHORT_CODE or its polygon`);
    return { type: 'Feature', id, properties: { name }, geometry };
  });
}

function isAreaShape(shape: { type: string }): shape is AreaShape {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}
