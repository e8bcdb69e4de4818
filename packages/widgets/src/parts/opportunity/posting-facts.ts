import { msg, str } from '@lit/localize';
import { type Opportunity, standingOn } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.ts';
import { payText } from './pay-text.ts';
import { closesText } from './standing-text.ts';

const SOON_DAYS = 7;

/**
 * The few facts that decide: pay, hours, the level of language, and how long one may still apply.
 *
 * @param today the municipality's calendar day, `2026-11-22`
 */
export function postingFacts(
  opportunity: Opportunity,
  reader: Reader,
  today: string,
): TemplateResult | typeof nothing {
  const pay = 'pay' in opportunity && opportunity.pay ? payText(opportunity.pay, reader.locale) : undefined;
  const standing = standingOn(opportunity, today);
  const closes = closesText(standing, opportunity.closes, reader);
  const isSoon = (standing.closesInDays ?? Number.POSITIVE_INFINITY) <= SOON_DAYS;
  const facts = [
    fact('ok', pay),
    fact('quiet', hoursText(opportunity, reader)),
    fact('quiet', levelText(opportunity, reader)),
    fact(isSoon ? 'warn' : 'quiet', closes),
  ].filter((one) => one !== nothing);
  return facts.length === 0 ? nothing : html`<ul class="badges">${facts}</ul>`;
}

function fact(tone: 'ok' | 'warn' | 'quiet', text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<li class=${tone}>${text}</li>` : nothing;
}

/** "16 to 24 hours a week"; undefined where nothing is told. */
export function hoursText({ hours_per_week }: Opportunity, { formats }: Reader): string | undefined {
  const { minimum, maximum } = hours_per_week ?? {};
  const [least, most] = [minimum ?? maximum, maximum ?? minimum];
  if (least === undefined || most === undefined) return undefined;
  const [one, other] = [formats.number(least), formats.number(most)];
  return least === most
    ? msg(str`Hours a week: ${one}`, { id: 'posting.hours', desc: '0: number of hours' })
    : msg(str`Hours a week: ${one} to ${other}`, {
        id: 'posting.hours-range',
        desc: '0: the fewest hours, 1: the most',
      });
}

/** The highest level that is asked for in each language: "English: CLB 5". */
export function levelText({ language_levels = [] }: Opportunity, { formats }: Reader): string | undefined {
  const highest = new Map<'en' | 'fr', number>();
  for (const { language, minimum } of language_levels)
    highest.set(language, Math.max(minimum, highest.get(language) ?? 0));
  const texts = [...highest].map(([language, level]) => {
    const scale = language === 'en' ? 'CLB' : 'NCLC';
    return `${formats.language(language)}: \u2066${scale} ${formats.number(level)}\u2069`;
  });
  return texts.length > 0 ? texts.join(' · ') : undefined;
}
