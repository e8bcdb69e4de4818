export { manyNewcomers } from './many-newcomers.ts';
export type { Nearest } from './nearest-listing.ts';
export { newcomerShare } from './newcomer-share.ts';
export { type Gap, type OpenAreas, openAreas } from './open-areas.ts';
