import type { OccupationsDocument } from '@newcomer-portal/inventory/opportunities';
import { tidied } from '../identity/folded.ts';
import { textAt } from '../reading/text-at.ts';

const SOURCE = {
  name: 'National Occupational Classification (NOC) 2021 Version 1.0',
  publisher: 'Statistics Canada',
  url: 'https://www23.statcan.gc.ca/imdb/p3VD.pl?Function=getVD&TVD=1322554',
  licence: 'Open Government Licence – Canada',
};

/**
 * Makes the list of occupations from the classification as JSON: code, title and TEER of each unit group, and the
 * titles of the groups above. Descriptions are left behind.
 *
 * @param material parsed JSON with a list of `nocs`
 * @throws {Error} naming the entry that is no unit group, or whose level is not the second digit of its code
 */
export function importNoc(material: unknown): OccupationsDocument {
  const entries: unknown = Object(material).nocs;
  if (!Array.isArray(entries)) throw new Error('The classification has no list of "nocs"');
  const groups = new Map<string, string>();
  const occupations = entries.map((entry: unknown) => {
    for (const level of ['broad_group', 'major_group', 'minor_group']) {
      groups.set(
        textAt(entry, 'hierarchy', level, 'code'),
        tidied(textAt(entry, 'hierarchy', level, 'title')),
      );
    }
    const noc = textAt(entry, 'noc_code');
    const teer = textAt(entry, 'teer', 'level');
    if (!/^\d{5}$/.test(noc) || noc[1] !== teer)
      throw new Error(`"${noc}" with level "${teer}" is no unit group of NOC 2021`);
    return { noc, title: tidied(textAt(entry, 'title')), teer: Number(teer) };
  });
  occupations.sort((a, b) => (a.noc < b.noc ? -1 : 1));
  const byCode = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: 'newcomer-occupations/1',
    source: SOURCE,
    groups: Object.fromEntries(byCode),
    occupations,
  };
}
