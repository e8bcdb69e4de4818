export { importToronto, type TorontoImport, type TorontoReport } from './import-toronto.ts';
export type { TorontoMaterial } from './material.ts';
