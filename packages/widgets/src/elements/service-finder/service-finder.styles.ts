import type { CSSResultGroup } from 'lit';
import { listingStyles } from '../../parts/listing.styles.ts';
import { nearStyles } from '../../parts/near-view.styles.ts';
import { frame } from '../../theme/frame.ts';
import { formStyles } from './styles/form.styles.ts';
import { frameStyles } from './styles/frame.styles.ts';
import { listStyles } from './styles/list.styles.ts';
import { printStyles } from './styles/print.styles.ts';

/** The styles of the first view, in the order of the screen; the detail and the map bring their own. */
export const finderStyles: CSSResultGroup = [
  frame,
  nearStyles,
  listingStyles,
  frameStyles,
  formStyles,
  listStyles,
  printStyles,
];
