import type { LitElement } from 'lit';
import { LibraryController, type LibraryOptions } from '../../../controllers/library-controller.ts';

export { idleStyles as styles } from '../../../parts/idle-warning.styles.ts';
export { idleWarning } from '../../../parts/idle-warning.ts';

/** Begins to watch a screen that many people use. */
export function watchScreen(host: LitElement, options: LibraryOptions): LibraryController {
  return new LibraryController(host, options);
}
