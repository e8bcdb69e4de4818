import { findPlace, type Municipality, type Places, type Point } from '@newcomer-portal/inventory';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the person said they are. It lives in this object only, and dies with the page. */
export interface Place {
  point: Point;
  /** How it was told. `page` is a neighbourhood's page that named its own. */
  by: 'postal_code' | 'map' | 'device' | 'page';
  /** The forward sortation area, when that was told. */
  code?: string;
}

export type PlaceTrouble =
  | 'not_a_postal_code'
  | 'unknown_place'
  | 'places_missing'
  | 'device_denied'
  | 'device_unavailable';

const DEVICE_PATIENCE_MS = 15_000;

/** The person's own place: told by postal code, by a tap on the map, or by the device after a plain question. */
export class PlaceController implements ReactiveController {
  place: Place | undefined;
  trouble: PlaceTrouble | undefined;
  /** The plain question "use this device's location?" is on the screen. */
  asking = false;
  /** The device is looking for itself. */
  locating = false;
  /** The next tap on the map is the person's place. */
  picking = false;

  readonly #host: ReactiveControllerHost;
  #attempt = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#attempt += 1;
    this.locating = false;
  }

  /** @param typed a postal code, whole or its first three characters, as people type it */
  usePostalCode(typed: string, places: Places | undefined, by: 'postal_code' | 'page' = 'postal_code'): void {
    const found = places ? findPlace(places, typed) : { problem: 'places_missing' as const };
    if (found.problem) this.#fail(found.problem);
    else {
      const { code, latitude, longitude } = found;
      this.#settle({ point: { latitude, longitude }, by, code });
    }
  }

  usePoint(point: Point, by: 'map' | 'page' = 'map'): void {
    this.#settle({ point, by });
  }

  /** Asks the device, which asks the person once more. */
  useDevice(): void {
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.asking = false;
    this.locating = true;
    this.#host.requestUpdate();
    const late = () => attempt !== this.#attempt;
    navigator.geolocation?.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        if (late()) return;
        if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
          this.#settle({ point: { latitude, longitude }, by: 'device' });
        } else this.#fail('device_unavailable');
      },
      (error) => {
        if (!late()) this.#fail(error.code === 1 ? 'device_denied' : 'device_unavailable');
      },
      { timeout: DEVICE_PATIENCE_MS, maximumAge: 300_000 },
    );
    if (!navigator.geolocation) this.#fail('device_unavailable');
  }

  ask(asking: boolean): void {
    this.asking = asking;
    this.trouble = undefined;
    this.#host.requestUpdate();
  }

  pick(picking: boolean): void {
    this.picking = picking;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#settle(undefined);
  }

  /** Whether the place lies in the municipality's bounds; true when nothing is known to the contrary. */
  isInside({ bounds: [west, south, east, north] }: Pick<Municipality, 'bounds'>): boolean {
    if (!this.place) return true;
    const { latitude, longitude } = this.place.point;
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  #settle(place: Place | undefined): void {
    this.#attempt += 1;
    this.place = place;
    this.trouble = undefined;
    this.asking = false;
    this.locating = false;
    this.picking = false;
    this.#host.requestUpdate();
  }

  /** The last good place stays; the person is told what went wrong. */
  #fail(trouble: PlaceTrouble): void {
    this.trouble = trouble;
    this.asking = false;
    this.locating = false;
    this.#host.requestUpdate();
  }
}
