import { msg, str } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';
import { atHomeText } from './posting-place-line.ts';
import type { ReasonLine, ReasonScene } from './reason-line.ts';

/** How far it is, and how far the person goes. */
export function reasonPlace({ outcome, values }: MatchReason, { reader }: ReasonScene): ReasonLine {
  if (values.at_home) return { text: atHomeText() };
  if (outcome === 'not_told') return { text: tellText() };
  const distance = (key: string) => reader.formats.distance(Number(values[key]));
  return { text: text(distance('distance'), distance('within')) };
}

function text(distance: string, within: string): string {
  return msg(str`It is ${distance} from you. You said up to ${within}.`, {
    id: 'reason.place',
    desc: '0: the distance in a straight line, "1.2 km", 1: the most that the person goes',
  });
}

function tellText(): string {
  return msg('Tell us your postal code, and how far you can go.', {
    id: 'reason.place-tell',
    desc: 'The person’s place, or how far they go, is not known',
  });
}
