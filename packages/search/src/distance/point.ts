/** A place on the earth, in degrees (WGS 84). */
export interface Point {
  latitude: number;
  longitude: number;
}
