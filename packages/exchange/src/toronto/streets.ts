import type { Feature } from 'geojson';
import { readFeatures, type Shape } from '../geography/features.ts';
import { folded, tidied } from '../identity/folded.ts';
import { textAt } from '../reading/text-at.ts';

/** A stretch of a street, with the street's name. */
export type StreetStretch = Feature<Shape, { name: string }>;

/** Trails, park roads and walkways: drawn as streets they would send somebody with a stroller into a ravine. */
const NOT_A_STREET = /^Multi-Use Trail(?! - Boulevard)|^Park Road/;
const NO_STREET_NAME = /^(Ln|Ww) |\/|\b(Trl|Trail|Railpath|Connections|Boundary)\b|^$/i;

/**
 * The streets of the cycling network, the only city file here that names streets. Stretches of one street come
 * back under one name, although the file writes "BLOOR ST W" and "Bloor St W".
 */
export function readStreets(document: unknown): StreetStretch[] {
  const stretches = readFeatures(document, 'The cycling network').flatMap(
    ({ properties, geometry }): StreetStretch[] => {
      const name = tidied(textAt(properties, 'STREET_NAME'));
      const isStreet = !NOT_A_STREET.test(textAt(properties, 'INFRA_HIGHORDER'));
      if (!geometry || !isStreet || (NO_STREET_NAME.test(name) && name !== 'Military Trl')) return [];
      return [{ type: 'Feature', properties: { name }, geometry }];
    },
  );
  const names = new Map(stretches.map(({ properties }) => [folded(properties.name), '']));
  for (const { properties } of stretches) {
    const key = folded(properties.name);
    if (!names.get(key) || !isShouted(properties.name)) names.set(key, calm(properties.name));
  }
  return stretches.map((stretch) => ({
    ...stretch,
    properties: { name: names.get(folded(stretch.properties.name)) ?? stretch.properties.name },
  }));
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** "BLOOR ST W" as "Bloor St W". */
function calm(name: string): string {
  if (!isShouted(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s(])\w/g, (start) => start.toUpperCase())
    .replace(/\bMc\w/g, (start) => `Mc${start.slice(2).toUpperCase()}`);
}
