/** What a cell meant (scoring-spec §2), by number for flat storage. */
export const cellStates = ['scored', 'blank', 'notAssigned', 'notConsidered', 'invalid'] as const;
export type CellState = (typeof cellStates)[number];
