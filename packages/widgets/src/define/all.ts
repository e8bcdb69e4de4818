export * from './opportunity-board.ts';
export * from './referral-reader.ts';
export * from './referral-wizard.ts';
export * from './service-finder.ts';
