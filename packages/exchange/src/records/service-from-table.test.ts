import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requireInventory } from '@newcomer-portal/inventory';
import { aNeed, anInventory, anOrganization, uuid } from '@newcomer-portal/inventory/testing';
import { needIds } from './need-ids.ts';
import { serviceFromTable } from './service-from-table.ts';

const need = aNeed({ code: 'services-in-french' });
const row = {
  number: 9,
  flag: 'Franco',
  need: need.code,
  name: { en: 'Services in French', fr: 'Services en français' },
  description: { en: 'The list says so.', fr: 'La liste le dit.' },
  languages: ['fr'],
};
const owner = { id: uuid(3), organization_id: anOrganization().id, source_id: 'a-list' };
const service = serviceFromTable(row, owner, needIds([need]));

describe('serviceFromTable', () => {
  it('says that its description is generated, and which column it stands for', () => {
    assert.deepEqual(service.generated_fields, ['description']);
    assert.deepEqual(service.provenance, { source_id: 'a-list', key: 'Franco' });
  });

  it('answers the need and speaks the language of its row', () => {
    assert.equal(service.attributes?.[0]?.taxonomy_term_id, need.id);
    assert.deepEqual(
      service.languages?.map(({ code }) => code),
      ['fr'],
    );
  });

  it('can be published', () => {
    const source = { id: 'a-list', name: 'A list', publisher: 'A town', licence: 'CC0' };
    const inventory = anInventory({
      sources: [source],
      needs: [need],
      organizations: [anOrganization()],
      services: [service],
    });
    assert.doesNotThrow(() => requireInventory(inventory));
  });

  it('refuses a row whose need is not on the list', () => {
    assert.throws(() => serviceFromTable({ ...row, need: 'gone' }, owner, needIds([need])), /"gone"/);
  });
});
