import type { CSSResultGroup } from 'lit';
import { listingStyles } from '../../parts/listing.styles.ts';
import { nearStyles } from '../../parts/near-view.styles.ts';
import { frame } from '../../theme/frame.ts';
import { planStyles } from './styles/plan.styles.ts';
import { questionStyles } from './styles/question.styles.ts';

/** The wizard's own styles, in the order of the screen. */
export const wizardStyles: CSSResultGroup = [frame, nearStyles, listingStyles, questionStyles, planStyles];
