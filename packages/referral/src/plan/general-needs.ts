/** Somebody who listens and knows the way on: the need that is left when no other is told or can be met. */
export const GENERAL_NEED = 'settlement-help';

/** The needs that a general newcomer agency answers. */
export const GENERAL_NEEDS: readonly string[] = [GENERAL_NEED, 'start-here'];
