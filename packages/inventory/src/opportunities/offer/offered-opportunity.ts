import type { Opportunity, OpportunityKind } from '../../schema/opportunity.ts';
import { textHash } from '../../text/text-hash.ts';
import { numberOf } from './number-of.ts';
import type { OfferDraft, OfferWordField } from './offer-draft.ts';
import { asksFor } from './offer-kinds.ts';
import type { OfferOccasion } from './offer-occasion.ts';
import { offeredDemands } from './offered-demands.ts';
import { offeredWork } from './offered-work.ts';
import { webLinkOf } from './web-link-of.ts';

/** The opportunity of a clean draft without problems. What is empty is undefined. */
export function offeredOpportunity(draft: OfferDraft, occasion: OfferOccasion, posted: string): Opportunity {
  const words = (field: OfferWordField) => draft[field] || undefined;
  const kind = draft.kind as OpportunityKind;
  const { pay, ...times } = offeredWork(draft, occasion.newId);
  const openings = numberOf(draft.openings);
  return {
    kind,
    id: draft.id,
    title: draft.title,
    description: words('description'),
    translations: inOtherLanguage(draft),
    organization: { name: draft.organization, url: webAddress(draft.website) },
    places: places(draft),
    at_home: draft.at_home || undefined,
    ...times,
    flexible_hours: draft.flexible_hours || undefined,
    starts: words('starts'),
    ends: words('ends'),
    ...offeredDemands(draft, occasion),
    openings,
    apply: waysToApply(draft),
    posted,
    closes: words('closes'),
    ...(asksFor(kind, 'pay') && { pay }),
    ...(asksFor(kind, 'expenses') && { expenses_covered: draft.expenses_covered || undefined }),
    ...(asksFor(kind, 'cost') && { cost_options: price(draft, occasion) }),
  } as Opportunity;
}

function places(draft: OfferDraft): Opportunity['places'] {
  const typed = (field: OfferWordField) => draft[field] || undefined;
  const place = {
    address_1: typed('address'),
    city: typed('city'),
    postal_code: typed('postal_code')
      ?.toUpperCase()
      .replace(/^(...)[ -]?(...)$/, '$1 $2'),
    transportation: typed('transportation'),
  };
  return Object.values(place).some(Boolean) ? [place] : undefined;
}

/** English and French are equals here: each may be the translation of the other. */
function inOtherLanguage(draft: OfferDraft): Opportunity['translations'] {
  const other = draft.language === 'fr' ? 'en' : 'fr';
  const fields = (['title', 'description'] as const).flatMap((field) => {
    const text = draft[`other_${field}`];
    const source_hash = textHash(draft[field]);
    return text ? [[field, { text, method: 'human', source_hash }] as const] : [];
  });
  return fields.length > 0 ? { [other]: Object.fromEntries(fields) } : undefined;
}

/** The way that the form shows first is the one to try first; a note goes with it. */
function waysToApply(draft: OfferDraft): Opportunity['apply'] {
  const [email, phone, url] = [draft.email, draft.phone, webAddress(draft.apply_url)];
  const ways: NonNullable<Opportunity['apply']> = [
    ...(email ? [{ method: 'email', email } as const] : []),
    ...(phone ? [{ method: 'phone', phone } as const] : []),
    ...(url ? [{ method: 'online_form', url } as const] : []),
  ];
  return ways.map((way, index) =>
    index === 0 && draft.apply_note ? { ...way, note: draft.apply_note } : way,
  );
}

function price({ cost }: OfferDraft, { newId }: OfferOccasion) {
  const amount = numberOf(cost);
  return amount === undefined ? undefined : [{ id: newId(), amount, currency: 'CAD' }];
}

function webAddress(typed: string): string | undefined {
  return webLinkOf(typed) || undefined;
}
