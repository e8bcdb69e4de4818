import type { Point } from '@newcomer-portal/inventory';

/**
 * The address that opens the way to a place in the device's own map app. Nothing is sent before it is tapped, and
 * then only where to, never where from.
 *
 * @param device the browser's user agent, which tells the phones apart
 */
export function directionsAddress(point: Point | undefined, device: string): string | undefined {
  if (!point) return undefined;
  const to = `${point.latitude},${point.longitude}`;
  if (/iPhone|iPad|Macintosh/.test(device)) return `https://maps.apple.com/?daddr=${to}`;
  if (/Android/.test(device)) return `geo:${to}?q=${to}`;
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}`;
}
