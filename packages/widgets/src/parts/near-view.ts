import { msg, str } from '@lit/localize';
import type { Municipality } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceController, PlaceTrouble } from '../controllers/place-controller.ts';
import { changeLabel } from './labels/change-label.ts';
import { pictogram } from './pictogram.ts';

/** What asking for a place needs of an element. */
export interface NearParts {
  near: PlaceController;
  directory: { inventory: { municipality: Pick<Municipality, 'name' | 'bounds'> } };
  has: { map: boolean; places: boolean };
  actions: {
    usePostalCode: (typed: string) => void;
    /** The table of postal codes will be needed soon. */
    needPlaces: () => void;
    pickOnMap: () => void;
    moveTo: (selector: string) => void;
  };
}

/** "Near me", privately: a postal code, a tap on the map, or the device after a plain question. */
export function nearView(parts: NearParts): TemplateResult {
  const { near } = parts;
  return html`<div class="near">
    ${near.place ? placeTold(parts) : placeQuestion(parts)}
    ${near.asking ? deviceQuestion(parts) : nothing}
    <p class="trouble" role="alert">${near.trouble ? troubleText(near.trouble) : nothing}</p>
  </div>`;
}

function placeQuestion({ near, has, actions }: NearParts): TemplateResult {
  const ask = () => {
    if (near.locating) return;
    near.ask(true);
    actions.moveTo('#device-question');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('place') as HTMLInputElement;
    if (field.value.trim()) actions.usePostalCode(field.value);
  };
  return html`<form class="near-form" @submit=${submit}>
    ${
      has.places
        ? html`<div class="field">
          <label for="place">${label()}</label>
          <div class="joined">
            <input id="place" name="place" autocomplete="off" autocapitalize="characters" spellcheck="false"
              maxlength="12" placeholder="M1L" aria-describedby="place-promise" @focus=${actions.needPlaces} />
            <button type="submit">${goLabel()}</button>
          </div>
        </div>`
        : nothing
    }
    <button type="button" id="device" aria-disabled=${near.locating} @click=${ask}>
      ${pictogram('current-location')} ${near.locating ? locatingLabel() : deviceLabel()}
    </button>
    ${
      has.map
        ? html`<button type="button" id="pick" aria-pressed=${near.picking} @click=${actions.pickOnMap}>
          ${pictogram('map-pin')} ${mapLabel()}
        </button>`
        : nothing
    }
    <p id="place-promise" class="quiet">${promise()}</p>
  </form>`;
}

function placeTold({ near, directory, actions }: NearParts): TemplateResult {
  const { municipality } = directory.inventory;
  const change = () => {
    near.clear();
    actions.moveTo('#place, #device');
  };
  const text = near.place?.code ? nearCode(near.place.code) : nearPoint();
  return html`<p class="near-told">
      ${pictogram('map-pin')} <strong>${text}</strong>
      <button type="button" class="plain" @click=${change}>${changeLabel()}</button>
    </p>
    ${near.isInside(municipality) ? nothing : html`<p class="notice calm">${outside(municipality.name)}</p>`}`;
}

function deviceQuestion({ near, actions }: NearParts): TemplateResult {
  const answer = (yes: boolean) => {
    if (yes) near.useDevice();
    else near.ask(false);
    actions.moveTo('#device, #results-title');
  };
  return html`<div class="notice calm" role="group" aria-label=${deviceLabel()}>
    <div>
      <p id="device-question" tabindex="-1">${deviceQuestionText()}</p>
      <p class="actions">
        <button type="button" class="primary" @click=${() => answer(true)}>${yesLabel()}</button>
        <button type="button" @click=${() => answer(false)}>${noLabel()}</button>
      </p>
    </div>
  </div>`;
}

function troubleText(trouble: PlaceTrouble): string {
  switch (trouble) {
    case 'not_a_postal_code':
      return msg('This is not a postal code. Type the first 3 letters and numbers, like M1L.', {
        id: 'near.not-a-code',
        desc: 'The typed text has not the form of a postal code',
      });
    case 'unknown_place':
      return msg('We do not know this postal code. Try another one near you, or use the map.', {
        id: 'near.unknown',
        desc: 'The postal code is not in the table',
      });
    case 'places_missing':
      return msg('We could not get the list of postal codes. Use the map, or try again.', {
        id: 'near.missing',
        desc: 'The postal code table did not load',
      });
    case 'device_denied':
      return msg('Your device did not share your location. That is fine. Type a postal code.', {
        id: 'near.denied',
        desc: 'The person or the device refused geolocation',
      });
    case 'device_unavailable':
      return msg('Your device does not know where it is. Type a postal code.', {
        id: 'near.unavailable',
        desc: 'Geolocation failed or took too long',
      });
  }
}

function label(): string {
  return msg('Your postal code', {
    id: 'near.label',
    desc: 'Label of the postal code field; three characters will do',
  });
}

function goLabel(): string {
  return msg('Show near me', { id: 'near.go', desc: 'Button beside the postal code field' });
}

function deviceLabel(): string {
  return msg('Use my location', { id: 'near.device', desc: 'Button: take the place from the device' });
}

function locatingLabel(): string {
  return msg('Looking…', { id: 'near.locating', desc: 'While the device looks for its place' });
}

function mapLabel(): string {
  return msg('Choose on the map', { id: 'near.map', desc: 'Button: tap a place on the map' });
}

function promise(): string {
  return msg('Your place stays on this screen. We do not send it or keep it.', {
    id: 'near.promise',
    desc: 'Privacy promise under the postal code field',
  });
}

function nearCode(code: string): string {
  return msg(str`Near ${code}`, { id: 'near.told', desc: '0: first three characters of the postal code' });
}

function nearPoint(): string {
  return msg('Near the place you chose', {
    id: 'near.told-point',
    desc: 'The place came from the map or the device',
  });
}

function outside(city: string): string {
  return msg(str`This place is outside ${city}. We show what is closest.`, {
    id: 'near.outside',
    desc: '0: city',
  });
}

function deviceQuestionText(): string {
  return msg('Use your location? It stays on this screen. Your browser will ask you too.', {
    id: 'near.device-question',
    desc: 'Asked before the browser asks for geolocation',
  });
}

function yesLabel(): string {
  return msg('Yes', { id: 'answer.yes', desc: 'Answer to a question' });
}

function noLabel(): string {
  return msg('No', { id: 'answer.no', desc: 'Answer to a question' });
}
