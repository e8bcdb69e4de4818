// What the finder fetches when somebody asks for the map or the areas: both views with their styles.
export { areasView } from './areas-view.ts';
export { finderMap } from './finder-map.ts';
export { shadedAreas } from './shaded-areas.ts';
export { finderMapStyles as styles } from './styles/finder-map.styles.ts';
