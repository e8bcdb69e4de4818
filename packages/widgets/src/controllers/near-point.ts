import type { Point } from '@newcomer-portal/inventory';

/** Reads a `near` attribute that gives degrees, `43.71,-79.28`; undefined for anything else, such as a postal code. */
export function nearPoint(near: string): Point | undefined {
  const [, latitude, longitude] = /^\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*$/.exec(near) ?? [];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  const isOnEarth = Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
  return isOnEarth ? point : undefined;
}
