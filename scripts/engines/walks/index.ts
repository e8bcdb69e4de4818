import type { Walk } from '../walk.ts';
import { showsAList } from './shows-a-list.ts';

/** Every walk that each engine takes, in this order. */
export const walks: readonly Walk[] = [showsAList];
