import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { LoadFailure, LoadFailureCode } from '../catalogue/load-failure.ts';
import { notice } from './notice.ts';

/** Says in plain words why the list could not be had, and what to do. */
export function loadNotice({ code }: LoadFailure, retry: () => void): TemplateResult {
  const label = msg('Try again', { id: 'load.retry', desc: 'Button that loads the list once more' });
  return notice({
    kind: 'trouble',
    title: failedTitle(),
    text: reasonFor(code),
    action: { label, run: retry },
  });
}

function failedTitle(): string {
  return msg('We could not get the list.', {
    id: 'load.failed',
    desc: 'Title when the inventory did not load',
  });
}

function reasonFor(code: LoadFailureCode): string {
  if (code === 'offline') {
    return msg('You have no internet now. Turn it on. Then try again.', {
      id: 'load.offline',
      desc: 'The device is offline',
    });
  }
  if (code === 'timeout') {
    return msg('It took too long. Your internet may be slow. Try again.', {
      id: 'load.timeout',
      desc: 'Timed out',
    });
  }
  if (code === 'server_error' || code === 'unreachable') {
    return msg('The site with the list does not answer. Wait a minute. Then try again.', {
      id: 'load.unreachable',
      desc: 'Server error, or the server cannot be reached',
    });
  }
  return msg('Something is wrong with the list. It is not your fault. You can call the city.', {
    id: 'load.unreadable',
    desc: 'The file is missing, broken, of another version, or too large. The reader can do nothing about it',
  });
}

/** While a load takes long. */
export function slowNote(): string {
  return msg('Your internet is slow. The list is still coming.', {
    id: 'load.slow',
    desc: 'After eight seconds of loading',
  });
}

/** While a list loads. */
export function loadingText(): string {
  return msg('The list is coming.', { id: 'load.loading', desc: 'While the inventory loads' });
}
