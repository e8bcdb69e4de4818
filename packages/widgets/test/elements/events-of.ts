/**
 * Collects the events of a kind that an element sends.
 *
 * @param takeOver cancels each, as a host does that acts itself
 */
export function eventsOf<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  takeOver = false,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  element.addEventListener(type, (event) => {
    if (takeOver) event.preventDefault();
    events.push(event);
  });
  return events;
}
