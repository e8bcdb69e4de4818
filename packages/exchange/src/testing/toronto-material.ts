import { aNeed, uuid } from '@newcomer-portal/inventory/testing';
import { federalFlags } from '../federal-list/flags.ts';
import { libraryFlags } from '../toronto/library-flags.ts';
import type { TorontoMaterial } from '../toronto/material.ts';
import { aCollection, aFeature, aFederalRow, aSquare } from './builders.ts';

/** Everything that the import needs, for a Toronto of one neighbourhood with one agency and one library. Made up. */
export function aTorontoMaterial(given: Partial<TorontoMaterial> = {}): TorontoMaterial {
  const line = (...coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });
  const point = (...coordinates: number[]) => ({ type: 'Point' as const, coordinates });
  const library = { BranchCode: 'RV', PhysicalBranch: 1, BranchName: 'Riverside', Address: '1 River Street' };
  const codes = new Set([...federalFlags, ...libraryFlags].map(({ need }) => need));
  return {
    federalList: [aFederalRow()],
    libraries: aCollection(aFeature(point(-79.37, 43.66), library)),
    neighbourhoods: aCollection(
      aFeature(aSquare(-79.5, 43.6, 0.2), { AREA_SHORT_CODE: '001', AREA_NAME: 'Riverside' }),
    ),
    newcomerCounts:
      'neighbourhood_id,neighbourhood_name,pop_private_households_25pct,immigrants_2016_2021,non_permanent_residents\n1,Riverside,1000,125,50\n',
    land: aCollection(aFeature(aSquare(-79.6, 43.5, 0.5), {})),
    cyclingNetwork: aCollection(
      aFeature(line([-79.4, 43.6], [-79.4, 43.7]), { STREET_NAME: 'River St', INFRA_HIGHORDER: 'Bike Lane' }),
    ),
    subwayLines: aCollection(aFeature(line([-79.5, 43.65], [-79.3, 43.65]), {})),
    subwayStations: aCollection(aFeature(point(-79.4, 43.65), {})),
    placeLabels: aCollection(aFeature(point(-79.41, 43.66), { name: 'Riverside' })),
    postalAreas: 'fsa,latitude,longitude\nM5A,43.65,-79.36\n',
    needs: { needs: [...codes].map((code, index) => aNeed({ id: uuid(100 + index), code })) },
    ...given,
  };
}
