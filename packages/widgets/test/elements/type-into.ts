/** Types words into a field, as one change. */
export function typeInto(field: HTMLElement, words: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`A ${field.localName} cannot be typed into.`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Chooses a value of a select. */
export function choose(field: HTMLElement, value: string): void {
  if (!(field instanceof HTMLSelectElement))
    throw new Error(`A ${field.localName} has nothing to choose from.`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
