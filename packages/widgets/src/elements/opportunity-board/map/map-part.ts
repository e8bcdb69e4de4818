// What the board fetches when somebody asks for the map.
export { mapStyles as styles } from '../../../parts/map/map.styles.ts';
export { boardMap } from './board-map.ts';
