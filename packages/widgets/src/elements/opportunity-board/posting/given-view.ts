import { msg, str } from '@lit/localize';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { section } from '../../../parts/finding/section.ts';
import { suitsLabel } from '../../../parts/opportunity/suits-label.ts';
import { supportLabel } from '../../../parts/opportunity/support-label.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import { words } from '../../../parts/words.ts';
import { itemList } from './item-list.ts';

/** What one is given, whom it suits, and which languages one hears there. */
export function givenView(opportunity: Opportunity, reader: Reader): TemplateResult {
  return html`${supportsView(opportunity, reader)} ${suitsView(opportunity)} ${knowView(opportunity, reader)}`;
}

function supportsView(opportunity: Opportunity, reader: Reader): TemplateResult | typeof nothing {
  const { supports = [] } = opportunity;
  const certificate = 'certificate' in opportunity ? reader.text(opportunity, 'certificate') : undefined;
  if (supports.length === 0 && !certificate) return nothing;
  return section(
    givenText(),
    html`${itemList(
      'plain-list',
      supports.map((support) => html`${pictogram('check')} ${supportLabel(support)}`),
    )}
      ${certificate ? html`<p>${certificateText()} ${words(certificate, reader.locale)}</p>` : nothing}`,
  );
}

function suitsView({ suits = [] }: Opportunity): TemplateResult | typeof nothing {
  if (suits.length === 0) return nothing;
  return section(
    suitsText(),
    itemList(
      'plain-list',
      suits.map((one) => html`${pictogram('check')} ${suitsLabel(one)}`),
    ),
  );
}

function knowView(opportunity: Opportunity, { formats }: Reader): TemplateResult | typeof nothing {
  const { workplace_languages = [], openings } = opportunity;
  if (workplace_languages.length === 0 && !openings) return nothing;
  const languages = workplace_languages.map((tag) => formats.language(tag));
  return section(
    knowText(),
    html`${languages.length > 0 ? html`<p>${pictogram('language')} ${languagesText(formats.list(languages))}</p>` : nothing}
      ${openings ? html`<p>${openingsText(formats.number(openings))}</p>` : nothing}`,
  );
}

function givenText(): string {
  return msg('What they give you', { id: 'given.title', desc: 'Title over supports and the certificate' });
}

function certificateText(): string {
  return msg('At the end you get:', { id: 'given.certificate', desc: 'Before the name of a certificate' });
}

function suitsText(): string {
  return msg('Good for', { id: 'given.suits', desc: 'Title over the groups of people whom a posting suits' });
}

function knowText(): string {
  return msg('Good to know', {
    id: 'given.know',
    desc: 'Title over the languages spoken there and how many people are wanted',
  });
}

function languagesText(languages: string): string {
  return msg(str`People there speak: ${languages}`, {
    id: 'given.languages',
    desc: '0: languages that are spoken at the workplace',
  });
}

function openingsText(count: string): string {
  return msg(str`People they look for: ${count}`, { id: 'given.openings', desc: '0: number of openings' });
}
