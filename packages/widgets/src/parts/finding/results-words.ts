import { msg, str } from '@lit/localize';

// The words around a list of results, whatever was looked for.

export function orderLabel(): string {
  return msg('Order', { id: 'results.order', desc: 'Label of the choice of order' });
}

export function bestFirst(): string {
  return msg('Best first', { id: 'results.best', desc: 'Order: best match first' });
}

export function nearestFirst(): string {
  return msg('Nearest first', { id: 'results.nearest', desc: 'Order: by distance' });
}

export function clearText(): string {
  return msg('Clear all', { id: 'results.clear', desc: 'Button: take away the words and all filters' });
}

export function moreText(count: string): string {
  return msg(str`Show more (${count} left)`, {
    id: 'results.more',
    desc: 'Button under the list. 0: how many are left',
  });
}

export function correctedText(corrected: string): string {
  return msg(str`We looked for: ${corrected}`, {
    id: 'results.corrected',
    desc: 'The typed words had no match. 0: the words used instead',
  });
}

export function nothingTitle(): string {
  return msg('We found nothing for this.', { id: 'results.none', desc: 'No results' });
}
