import type { OccupationsController } from '../../../controllers/occupations-controller.ts';
import type { ProfileController } from '../../../controllers/profile-controller.ts';
import type { BoardScene } from '../board-scene.ts';

/** Everything that the form about a person draws from. */
export interface ProfileScene extends BoardScene {
  person: ProfileController;
  occupations: OccupationsController;
  /** Compares the postings with what the form says, and goes to the list. */
  show: () => void;
}
