export { importToronto, type TorontoImport } from './import-toronto.ts';
export type { TorontoMaterial } from './material.ts';
export type { TorontoReport } from './toronto-report.ts';
