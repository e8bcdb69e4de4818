import type { OfferWordField } from '@newcomer-portal/inventory/offer';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { OfferScene } from '../offer-scene.ts';
import { type FieldOptions, fieldFrame } from './field-frame.ts';

interface WordFieldOptions extends FieldOptions {
  type?: 'text' | 'date' | 'time' | 'email' | 'tel';
  /** The keyboard of a phone. */
  inputmode?: 'decimal' | 'numeric' | 'url';
  /** Several lines. */
  long?: boolean;
}

/** A field that is typed in. */
export function wordField(
  scene: OfferScene,
  field: OfferWordField,
  options: WordFieldOptions = {},
): TemplateResult {
  const { offer } = scene;
  const { type = 'text', inputmode, needed = false, long = false } = options;
  // Numbers, addresses and days are written from left to right in every language.
  const direction = type === 'text' && !inputmode ? 'auto' : 'ltr';
  const write = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement)
      offer.set(field, currentTarget.value);
  };
  const leave = () => offer.touch(field);
  return fieldFrame(scene, field, options, ({ id, describedBy, isWrong }) =>
    long
      ? html`<textarea id=${id} rows="5" dir="auto" aria-required=${needed} aria-invalid=${isWrong}
          aria-describedby=${describedBy} .value=${offer.draft[field]} @input=${write} @change=${leave}></textarea>`
      : html`<input id=${id} type=${type} inputmode=${ifDefined(inputmode)} dir=${direction} autocomplete="off"
          aria-required=${needed} aria-invalid=${isWrong} aria-describedby=${describedBy}
          .value=${offer.draft[field]} @input=${write} @change=${leave} />`,
  );
}
