import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportNote } from '../report/import-note.ts';
import { aFederalPlace } from '../testing/builders.ts';
import { federalOrganization } from './federal-organization.ts';

const named = (en: string, fr = en) => aFederalPlace({ name: { en, fr } });

describe('federalOrganization', () => {
  it('is written as most of its places write it, and notes the others', () => {
    const notes: ImportNote[] = [];
    const places = [named('Acces Employment'), named('ACCES Employment'), named('ACCES Employment')];
    const organization = federalOrganization('acces employment', places, notes);
    assert.equal(organization.name, 'ACCES Employment');
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['name_written_differently'],
    );
  });

  it('keeps its id whichever place comes first', () => {
    const [one, other] = [named('A Centre'), named('A CENTRE')];
    assert.equal(
      federalOrganization('a centre', [one, other], []).id,
      federalOrganization('a centre', [other, one], []).id,
    );
  });

  it('carries a French name that the list gives, as the work of people', () => {
    const { translations } = federalOrganization('x', [named('Family Service', 'Services à la famille')], []);
    assert.equal(translations?.fr?.name?.text, 'Services à la famille');
    assert.equal(translations?.fr?.name?.method, 'human');
  });

  it('makes up no French name where the list repeats the English one', () => {
    assert.equal(federalOrganization('x', [named('Centre')], []).translations?.fr?.name, undefined);
  });

  it('marks its description as generated, in both languages', () => {
    const { generated_fields, translations } = federalOrganization('x', [named('Centre')], []);
    assert.deepEqual(generated_fields, ['description']);
    assert.equal(translations?.fr?.description?.method, 'generated');
  });

  it('has no website where the list gives none that opens', () => {
    assert.equal(
      federalOrganization('x', [aFederalPlace({ website: 'javascript:alert(1)' })], []).website,
      undefined,
    );
  });
});
