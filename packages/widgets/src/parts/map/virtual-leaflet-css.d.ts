/** Made by `vite/leaflet-css.ts` from the style sheet that Leaflet ships. */
declare module 'virtual:leaflet-css' {
  export const leafletCss: string;
}
/** Leaflet's module build: the package's main entry writes `window.L` into the city's page. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
