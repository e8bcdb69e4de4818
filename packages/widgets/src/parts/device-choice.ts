import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { DeviceRecord } from '../controllers/device-record.ts';

/** What a person can do about something of theirs on this device. */
export interface DeviceChoice {
  record: DeviceRecord<unknown>;
  keep: () => void;
  remove: () => void;
}

/** Whether something stays on this device: nothing does before the person asks, and one press takes it off. */
export function deviceChoice({ record, keep, remove }: DeviceChoice): TemplateResult {
  const isThere = record.isKept || record.trouble === 'unreadable';
  // One button for both, so that the keyboard stays on it.
  return html`<div class="device-choice">
    <button type="button" @click=${isThere ? remove : keep}>${isThere ? removeText() : keepText()}</button>
    <p class="quiet" role="status">${standingText(record)}</p>
  </div>`;
}

function standingText({ isKept, trouble }: DeviceRecord<unknown>): string {
  switch (trouble) {
    case 'refused':
      return msg('This device did not let us keep it. It stays here until you close the page.', {
        id: 'device.refused',
        desc: 'The browser forbids keeping, or has no room',
      });
    case 'unreadable':
      return msg('There is something from before on this device. We cannot read it.', {
        id: 'device.unreadable',
        desc: 'A kept record is old or broken',
      });
    case 'stuck':
      return msg('This device did not let us remove it. Clear the data of this site in your browser.', {
        id: 'device.stuck',
        desc: 'The browser forbids removing',
      });
    default:
      return isKept ? keptText() : warningText();
  }
}

function keepText(): string {
  return msg('Keep this on this device', {
    id: 'device.keep',
    desc: 'Button: what the person told or chose is there again on the next visit',
  });
}

function removeText(): string {
  return msg('Remove it from this device', {
    id: 'device.remove',
    desc: 'Button: what was kept on the device is deleted',
  });
}

function keptText(): string {
  return msg('It is on this device now. Other people who use the device can see it.', {
    id: 'device.kept',
    desc: 'Beside the button that removes it',
  });
}

function warningText(): string {
  return msg(
    'Do you share this device? Then other people can see it. If you do not keep it, the page forgets it.',
    {
      id: 'device.warning',
      desc: 'Beside the button that keeps something on the device',
    },
  );
}
