// The readers of what only the map shows, so that they are fetched with it.
export { readAreas, readBaseMap } from '@newcomer-portal/inventory';
