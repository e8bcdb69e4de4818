import { referralKeyOf } from '@newcomer-portal/inventory';
import { toldIn } from '@newcomer-portal/referral';
import { draftReferral } from '@newcomer-portal/referral/hand-off';
import type { LitElement } from 'lit';
import { freshId } from '../../../controllers/fresh-id.ts';
import { HandOffController } from '../../../controllers/hand-off-controller.ts';
import type { WizardScene } from '../wizard-scene.ts';
import type { HandOffOffer } from './hand-off-offer.ts';

export { handOffStyles as styles } from '../../../parts/referral/hand-off.styles.ts';
export { handOffView } from './hand-off-view.ts';

/** Begins a hand-off of one need to one service: a draft of all that could be shared, and nothing of it chosen. */
export function beginHandOff(
  host: LitElement,
  { conversation, reader, worker }: Pick<WizardScene, 'conversation' | 'reader' | 'worker'>,
  { planned, candidate }: HandOffOffer,
  readerUrl: string,
): HandOffController {
  const { service, organization, id } = candidate.listing;
  const draft = draftReferral({
    id: worker?.takeId(id) ?? freshId(),
    now: new Date(),
    from: worker?.sender ?? { kind: 'person' },
    to: {
      name: (organization ?? service).name,
      ...(organization && { organization_id: organization.id }),
      service_id: service.id,
      listing_id: id,
    },
    questions: conversation.questions,
    told: toldIn(conversation),
    needs: [planned],
  });
  const sealTo = referralKeyOf(candidate.listing);
  const handOff = new HandOffController(host, { ...draft, language: reader.locale }, readerUrl, sealTo);
  worker?.begin(handOff);
  return handOff;
}
