// What the schemas ask of a text beyond its pattern. The schemas and the shapes share these functions, so the
// two cannot part; a refinement that is missing here stops the writing of the shapes.
export { isRealDay } from '../calendar/is-real-day.ts';
export { isRealInstant } from '../calendar/is-real-instant.ts';
export { isParsableUrl } from '../text/is-parsable-url.ts';
