export { handOutStyles as styles } from './hand-out.styles.ts';
export { handOutView } from './hand-out-view.ts';
