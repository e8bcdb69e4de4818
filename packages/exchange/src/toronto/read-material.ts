import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TorontoMaterial } from './material.ts';

/**
 * Reads the files that Toronto's data is made from.
 *
 * @param folder holds the federal list, `toronto/` and `fsa/` under the names their publishers gave them
 * @param needsList the project's own needs list
 * @throws {Error} naming the file that is not there
 */
export async function readMaterial(folder: string, needsList: string): Promise<TorontoMaterial> {
  const text = (...path: string[]) => readFile(join(folder, ...path), 'utf8');
  const json = async (...path: string[]): Promise<unknown> => JSON.parse(await text(...path));
  return {
    federalList: await json('ircc-ontario-2022.json'),
    libraries: await json('toronto', 'libraries.geojson'),
    neighbourhoods: await json('toronto', 'Neighbourhoods_158.geojson'),
    newcomerCounts: await text('toronto', 'toronto_158_newcomers_2021.csv'),
    land: await json('toronto', 'csd_toronto.geojson'),
    cyclingNetwork: await json('toronto', 'toronto_cycling_network.geojson'),
    subwayLines: await json('toronto', 'toronto_subway_lines.geojson'),
    subwayStations: await json('toronto', 'toronto_subway_stations.geojson'),
    placeLabels: await json('toronto', 'gta_place_labels.geojson'),
    postalAreas: await text('fsa', 'fsa.csv'),
    needs: JSON.parse(await readFile(needsList, 'utf8')),
  };
}
