import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SendFailure } from '../../../catalogue/send-offer.ts';
import { notice } from '../../../parts/notice.ts';
import type { OfferScene } from './offer-scene.ts';

/** Why an offer did not come through, what to do, and that it is still here. */
export function sendTroubleView({ offer }: OfferScene): TemplateResult | typeof nothing {
  const { reply } = offer;
  if (!reply) return nothing;
  const isRefused = reply.outcome === 'refused';
  const advice = isRefused ? refusedAdvice() : failedAdvice(reply.code);
  return html`<div id="offer-not-sent" tabindex="-1">
    ${notice({ title: isRefused ? refusedTitle() : failedTitle(), text: advice })}
    ${isRefused && reply.detail ? html`<blockquote dir="auto">${reply.detail}</blockquote>` : nothing}
  </div>`;
}

function failedTitle(): string {
  return msg('We could not send it. Your offer is still here.', {
    id: 'offer.not-sent',
    desc: 'Title: sending failed',
  });
}

function refusedTitle(): string {
  return msg('The city did not take it. Your offer is still here.', {
    id: 'offer.refused',
    desc: 'Title: the city refused an offer',
  });
}

function refusedAdvice(): string {
  return msg('Change it, or call the city. What they say may stand below.', {
    id: 'offer.refused-advice',
    desc: 'Over the reason that the city gives, if it gives one',
  });
}

function failedAdvice(code: SendFailure): string {
  const texts: Record<SendFailure, () => string> = {
    offline: () =>
      msg('You have no internet now. Turn it on. Then send it again.', {
        id: 'offer.offline',
        desc: 'The device is offline',
      }),
    unreachable: () =>
      msg('The city does not answer. Try again, or save the file and send that.', {
        id: 'offer.unreachable',
        desc: 'The address cannot be reached',
      }),
    late: () =>
      msg('It took too long. Send it again. The city will keep it only once.', {
        id: 'offer.late',
        desc: 'No answer in time',
      }),
    busy: () =>
      msg('The city has a problem with its computer. Wait a minute. Then send it again.', {
        id: 'offer.busy',
        desc: 'An error of the server',
      }),
    strange: () =>
      msg('The answer did not come from the city. Do you have to sign in to your network?', {
        id: 'offer.strange',
        desc: 'A web page came as the answer: of a hotel’s network, for example',
      }),
  };
  return texts[code]();
}
