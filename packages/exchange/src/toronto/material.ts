/** The files that Toronto's data is made from: parsed JSON that nobody has checked yet, and tables as text. */
export interface TorontoMaterial {
  federalList: unknown;
  libraries: unknown;
  neighbourhoods: unknown;
  newcomerCounts: string;
  /** The city as the census draws it, with its islands. */
  land: unknown;
  cyclingNetwork: unknown;
  subwayLines: unknown;
  subwayStations: unknown;
  placeLabels: unknown;
  postalAreas: string;
  /** The project's own needs list. */
  needs: unknown;
}
