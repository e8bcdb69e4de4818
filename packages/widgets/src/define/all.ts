export * from './service-finder.ts';
