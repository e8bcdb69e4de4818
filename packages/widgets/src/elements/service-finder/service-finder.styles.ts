import type { CSSResultGroup } from 'lit';
import { formStyles } from '../../parts/finding/form.styles.ts';
import { frameStyles } from '../../parts/finding/frame.styles.ts';
import { listStyles } from '../../parts/finding/list.styles.ts';
import { printStyles } from '../../parts/finding/print.styles.ts';
import { listingStyles } from '../../parts/listing.styles.ts';
import { nearStyles } from '../../parts/near-view.styles.ts';
import { frame } from '../../theme/frame.ts';

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
