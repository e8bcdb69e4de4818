import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { anAssessment } from '../testing/an-assessment.ts';
import { assessmentCsv } from './assessment-csv.ts';

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

describe('An assessment as a table', () => {
  const rows = rowsOf(assessmentCsv(anAssessment()));

  it('has a row for each person, need, asset, step and consent', () => {
    assert.deepEqual(
      rows.map(({ record, id }) => `${record} ${id?.slice(0, 9)}`),
      ['person p1', 'person p2', 'need housing', 'asset can/cook', 'step find-home', 'consent 00000000-'],
    );
  });

  it('says in a row of a need why it is there and whom to call', () => {
    const need = rows.find(({ record }) => record === 'need');
    assert.equal(need?.details, 'said: Option no');
    assert.equal(need?.first_phone, '705-555-0110');
    assert.equal(need?.first_door?.startsWith('s'), true);
  });

  it('says what was consented to, and that it was withdrawn', () => {
    const assessment = anAssessment();
    const consent = assessment.consents[0];
    assert.ok(consent);
    assert.match(rows.at(-1)?.details ?? '', /name: 2.*; purposes: arrange_service answer_sender/);
    const withdrawn = { ...consent, withdrawn: '2026-11-23T10:00:00Z' };
    const row = rowsOf(assessmentCsv({ ...assessment, consents: [withdrawn] })).at(-1);
    assert.deepEqual([row?.when, row?.until], ['withdrawn', '2026-11-23T10:00:00Z']);
  });

  it('runs nothing, whatever a listing is called', () => {
    const assessment = anAssessment();
    const named = assessment.needs.map((need) => ({ ...need, need: { id: 'a', name: '=HYPERLINK("x")' } }));
    const csv = assessmentCsv({ ...assessment, needs: named });
    assert.equal(rowsOf(csv).find(({ record }) => record === 'need')?.name, '\'=HYPERLINK("x")');
  });
});
