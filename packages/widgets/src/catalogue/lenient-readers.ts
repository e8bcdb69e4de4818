// The readers that mend and report, in one chunk with the schemas and their library: the first view does without.
export { readAreas, readBaseMap, readInventory, readPlaces } from '@newcomer-portal/inventory';
