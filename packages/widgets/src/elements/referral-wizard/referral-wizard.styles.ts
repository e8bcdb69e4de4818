import type { CSSResultGroup } from 'lit';
import { planStyles } from './styles/plan.styles.ts';
import { questionStyles } from './styles/question.styles.ts';

/** The wizard's own styles, in the order of the screen. */
export const wizardStyles: CSSResultGroup = [questionStyles, planStyles];
