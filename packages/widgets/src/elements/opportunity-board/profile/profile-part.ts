// The form about a person with all that it works with: fetched when the person opens it, or ahead of that.
export { OccupationsController } from '../../../controllers/occupations-controller.ts';
export { ProfileController } from '../../../controllers/profile-controller.ts';
export { profileStyles as styles } from './profile.styles.ts';
export { profileView } from './profile-view.ts';
