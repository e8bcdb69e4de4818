import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Translatable, textOf } from '@newcomer-portal/inventory';
import { emptyDraft, offerHints } from '@newcomer-portal/inventory/offer';
import {
  fraudSignals,
  openBoard,
  requireOpportunities,
  standingOn,
  withDatesFrom,
} from '@newcomer-portal/inventory/opportunities';
import { everyObject } from './every-object.ts';
import { neverUsed } from './never-used.ts';
import { parseExampleTown, readExampleTown } from './read-example-town.ts';

const document = requireOpportunities(parseExampleTown('opportunities.json'));
const board = openBoard(document, readExampleTown());
const published = document.published.slice(0, 10);
/** What HSDS records offer and postings have no use for; the inventory shows those fields. */
const NOT_HERE =
  /^(schedules|exceptions|contacts|phones|languages|cost_options)\.|^apply\.(location_id|referred_by)$|^(freq = MONTHLY|method = appointment)$/;
const WORDS = ['title', 'description', 'name', 'note', 'certificate', 'option', 'transportation'] as const;

describe('the opportunities of Example Town', () => {
  it('have no words that keep newcomers away, in English or French', () => {
    const draft = { ...emptyDraft({ id: '', language: 'en', city: '' }), english: '4' };
    const hints = document.opportunities.flatMap(({ title, description = '', translations }) => {
      const { title: other_title, description: other_description } = translations?.fr ?? {};
      return offerHints({
        ...draft,
        title,
        description,
        other_title: other_title?.text ?? '',
        other_description: other_description?.text ?? '',
      });
    });
    assert.deepEqual(hints, []);
  });

  it('say in each language that they are invented', () => {
    assert.match(document.notice ?? '', /invented/);
    assert.deepEqual(Object.keys(document.notice_translations ?? {}), ['fr', 'ar']);
  });

  it('use every field of an opportunity, and every choice that a field has', () => {
    const unused = neverUsed(document, 'opportunities', 150).filter((name) => !NOT_HERE.test(name));
    assert.deepEqual(unused, []);
  });

  it('are of every kind, and most are open', () => {
    const kinds = Object.groupBy(board.postings, ({ opportunity }) => opportunity.kind);
    assert.deepEqual(Object.keys(kinds).sort(), [
      'bridging',
      'job',
      'job_shadowing',
      'mentoring',
      'placement',
      'training',
      'volunteering',
    ]);
    const open = board.postings.filter(
      ({ opportunity }) => standingOn(opportunity, published).state === 'open',
    );
    assert.ok(open.length > 50);
  });

  it('are as fresh on any other day, once moved to it', () => {
    const standings = (day: string) =>
      withDatesFrom(document, day).opportunities.map((opportunity) => standingOn(opportunity, day));
    assert.deepEqual(standings('2031-02-28'), standings(published));
  });

  it('find their organization, and their place where they have one', () => {
    const lost = board.postings.filter(
      ({ opportunity, organization, places }) =>
        (!organization && !opportunity.title.startsWith('Office helper')) ||
        places.length < (opportunity.location_ids ?? []).length,
    );
    assert.deepEqual(lost, []);
  });

  it('hold two traps, which say so, and no other posting has a sign of fraud', () => {
    const marked = board.postings.filter((posting) => fraudSignals(posting, board, published).length > 0);
    assert.equal(marked.length, 2);
    assert.ok(marked.every(({ opportunity }) => opportunity.description?.startsWith('An invented trap')));
  });
});

describe('the words of the opportunities of Example Town', () => {
  it('can be read in English, French and Arabic, with no translation out of date', () => {
    const faults = [...everyObject(document)].flatMap(({ path, object }) =>
      WORDS.flatMap((field) => {
        if (typeof object[field] !== 'string' || !object.translations) return [];
        return ['en', 'fr', 'ar'].flatMap((language) => {
          const found = textOf(object as Translatable, field as keyof Translatable, [language], 'en');
          return found?.language === language && !found.stale ? [] : [`${path}.${field} in ${language}`];
        });
      }),
    );
    assert.deepEqual(faults, []);
  });

  it('give no number that could ring and no address that somebody could own', () => {
    const text = JSON.stringify(document);
    assert.deepEqual(
      (text.match(/(?:https?:\/\/|@)[a-z.-]+/g) ?? []).filter(
        (one) => !/\.example$|^https:\/\/creativecommons\.org$/.test(one),
      ),
      [],
    );
    assert.deepEqual(
      (text.match(/"(?:phone|number)": ?"[^"]+"/g) ?? []).filter((one) => !/705-555-01\d\d/.test(one)),
      [],
    );
  });
});
