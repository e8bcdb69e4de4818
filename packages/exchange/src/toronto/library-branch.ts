import { readFeatures, type Shape } from '../geography/features.ts';
import { roundDegrees } from '../geography/round-degrees.ts';
import { tidied } from '../identity/folded.ts';
import { textAt } from '../reading/text-at.ts';
import type { ImportNote } from '../report/import-note.ts';
import { libraryFlags } from './library-flags.ts';
import { librarySource } from './library-source.ts';

/** One branch of the public library that people can go to. */
export interface LibraryBranch {
  /** The library's own short code. */
  code: string;
  name: string;
  address: string;
  postal: string;
  website: string;
  telephone: string;
  latitude: number;
  longitude: number;
  flags: ReadonlySet<string>;
}

/** Reads the list of branches, a GeoJSON document. A record without a place is noted and left out. */
export function readLibraryBranches(document: unknown, notes: ImportNote[]): LibraryBranch[] {
  return readFeatures(document, 'The list of library branches').flatMap(({ properties, geometry }) => {
    const text = (field: string) => tidied(textAt(properties, field));
    const point = pointOf(geometry);
    if (point && text('PhysicalBranch') === '1') return [readBranch(text, point)];
    notes.push({
      code: 'no_point',
      source_id: librarySource.id,
      key: text('BranchCode'),
      found: text('BranchName'),
    });
    return [];
  });
}

function readBranch(text: (field: string) => string, [longitude, latitude]: [number, number]): LibraryBranch {
  return {
    code: text('BranchCode'),
    name: text('BranchName'),
    // The address repeats the city and the postal code: "1515 Albion Road, Toronto, ON, M9V 1B2".
    address: text('Address').replace(/, Toronto, ON\b.*$/, ''),
    postal: text('PostalCode'),
    website: text('Website'),
    telephone: text('Telephone'),
    latitude,
    longitude,
    // Null means not told, and tells no more than 0 does.
    flags: new Set(libraryFlags.map(({ flag }) => flag).filter((flag) => Number(text(flag)) > 0)),
  };
}

function pointOf(shape: Shape | null): [number, number] | undefined {
  if (shape?.type !== 'Point') return undefined;
  const [longitude, latitude] = shape.coordinates;
  if (longitude === undefined || latitude === undefined) return undefined;
  return [roundDegrees(longitude, 5), roundDegrees(latitude, 5)];
}
