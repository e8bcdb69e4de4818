// What the finder fetches when somebody asks for the map or the areas: both views with their styles.
export { areasView } from './areas-view.ts';
export { mapPanel } from './map-panel.ts';
export { shadedAreas } from './shaded-areas.ts';
export { mapStyles as styles } from './styles/map.styles.ts';
