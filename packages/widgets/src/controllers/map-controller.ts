import type { BaseMap } from '@newcomer-portal/inventory';
import type { ReactiveControllerHost } from 'lit';
import { baseMapFormat } from '../catalogue/formats.ts';
import { DocumentController } from './document-controller.ts';

/** What can be asked of a map from outside it. */
export interface MapHandle {
  /** Positive is closer. */
  zoom(steps: number): void;
  reset(): void;
  pickMiddle(): void;
}

/** What the map needs and what was chosen on it. Nothing is fetched before the map is seen. */
export class MapController {
  readonly base: DocumentController<BaseMap>;
  map: MapHandle | undefined;
  failed = false;
  /** Id of the location that was chosen on the map. */
  location: string | undefined;
  /** The person agreed to another company's tiles, for as long as the page stands. */
  agreedToTiles = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.base = new DocumentController(host, baseMapFormat);
  }

  readonly onReady = (map: MapHandle): void => {
    this.map = map;
    this.#host.requestUpdate();
  };

  readonly onFailure = (): void => {
    this.failed = true;
    this.#host.requestUpdate();
  };

  /** Tries once more after a failure. */
  retry(): void {
    this.failed = false;
    this.#host.requestUpdate();
  }

  chooseLocation(location: string | undefined): void {
    this.location = location;
    this.#host.requestUpdate();
  }

  agreeToTiles(): void {
    this.agreedToTiles = true;
    this.#host.requestUpdate();
  }
}
