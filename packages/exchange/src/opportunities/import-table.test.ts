import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readOccupations } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument } from '@newcomer-portal/inventory/testing';
import { strToU8, zipSync } from 'fflate';
import { readDelimited } from './read-delimited.ts';
import { readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Table } from './table.ts';
import type { TableMapping } from './table-mapping.ts';
import { takeIn } from './take-in.ts';

const today = '2026-11-22';
const head = anOpportunitiesDocument({
  sources: [{ id: 'feed', name: 'A feed', publisher: 'A town', licence: 'CC0-1.0' }],
});
const mapping: TableMapping = {
  source_id: 'feed',
  kind: 'job',
  columns: {
    title: 'Job Title',
    organization: 'Employer',
    city: 'City',
    noc: 'NOC',
    pay_minimum: 'Salary',
    pay_unit: 'Per',
    posted: 'Posted',
    closes: 'Closes',
    state: 'State',
  },
  withdrawn: ['cancelled'],
};
const HEAD = ['Job Title', 'Employer', 'City', 'NOC', 'Salary', 'Per', 'Posted', 'Closes', 'State'];
const records = [
  HEAD,
  ['Cook', 'The Seven Spices', 'Town', '63200', '20,50', 'Hour', '2026-11-20', '2026-12-01', ''],
  ['cook', 'The  Seven Spices', 'TOWN', '63200', '21', 'Hour', '2026-11-21', '2026-12-01', ''],
  ['Baker', 'Lakeside Bakery', 'Town', '63202', '18', 'Hour', '2026-10-01', '2026-11-21', ''],
  ['Driver', 'Mill Lane', 'Town', '75201', '21', 'Hour', '2026-11-01', '2026-12-01', 'Cancelled'],
  ['Clerk', 'part-time, days', 'Mill Lane', 'Town', '14101', '19', 'Hour', '2026-11-01', '2026-12-01', ''],
  ['Clerk', 'Mill Lane', '', 'Town', '2026-11-01', '2026-12-01', '14101', '19', ''],
  ['', 'Nobody', 'Town', '63200', '20', 'Hour', '2026-11-20', '2026-12-01', ''],
  ['Legislator', 'Town', 'Town', '10', 'a lot', 'Year', '2026-11-20', '', ''],
  ['Magician', 'Circus', 'Town', '99999', '0', 'Hour', '2026-11-20', '', ''],
];
const { occupations } = readOccupations(
  JSON.parse(readFileSync(new URL('../../../../data/noc/noc-2021.json', import.meta.url), 'utf8')),
);
const take = (table: Table) => takeIn(readTable(table, mapping, occupations), head, today);
const delimited = (by: string) =>
  new TextEncoder().encode(
    records
      .map((cells) => cells.map((cell) => (cell.includes(by) ? `"${cell}"` : cell)).join(by))
      .join('\r\n'),
  );

describe('A table of postings', () => {
  const { opportunities, report } = take(readDelimited(delimited(',')));

  it('tells of every row what became of it, and the counts add up', () => {
    assert.deepEqual(
      report.rows.map((row) => [
        row.row,
        row.outcome,
        'code' in row ? row.code : 'into' in row ? row.into : undefined,
      ]),
      [
        [2, 'folded', 3],
        [3, 'kept', undefined],
        [4, 'expired', 'expired'],
        [5, 'expired', 'withdrawn'],
        [6, 'refused', 'columns_shifted'],
        [7, 'refused', 'columns_shifted'],
        [8, 'refused', 'does_not_fit'],
        [9, 'kept', undefined],
        [10, 'kept', undefined],
      ],
    );
    const { read, kept, folded, expired, refused } = report;
    assert.deepEqual([read, kept, folded, expired, refused], [9, 3, 1, 2, 3]);
    assert.equal(read, kept + folded + expired + refused);
  });

  it('makes postings of the rows that it keeps', () => {
    const [cook, legislator, magician] = opportunities;
    assert.deepEqual(
      [cook?.title, cook?.places, cook?.occupation?.title, cook?.provenance?.source_id],
      ['cook', [{ city: 'TOWN' }], 'Cooks', 'feed'],
    );
    assert.deepEqual(cook?.kind === 'job' && cook.pay, { minimum: 21, unit: 'hour', currency: 'CAD' });
    assert.deepEqual(
      [legislator?.occupation?.noc, legislator?.kind === 'job' && legislator.pay],
      ['00010', undefined],
    );
    assert.equal(magician?.occupation, undefined);
  });

  it('gives a posting the same id each time', () => {
    assert.deepEqual(
      take(readDelimited(delimited(','))).opportunities.map(({ id }) => id),
      opportunities.map(({ id }) => id),
    );
  });
});

describe('A table in another form', () => {
  const { report } = take(readDelimited(delimited(',')));

  it('of tabs or semicolons is read the same', () => {
    for (const by of ['\t', ';']) assert.deepEqual(take(readDelimited(delimited(by))).report, report);
  });

  it('of a workbook is read the same, zeros of codes included', async () => {
    assert.deepEqual(take(await readWorkbook(workbook(records))).report, report);
  });

  it('without a mapped column says which', () => {
    assert.throws(() => readTable({ head: ['A', 'B'], rows: [] }, mapping), /no column "Job Title".*A, B/);
  });

  it('that was cut loses only the row that was cut', () => {
    const cut = new TextEncoder().encode(
      `${HEAD.join(',')}\n${records[1]?.map((cell) => `"${cell}"`).join(',')}\n"Bak`,
    );
    const { report } = take(readDelimited(cut));
    assert.deepEqual([report.kept, report.refused, report.read], [1, 1, 2]);
  });

  it('that is no workbook is refused, with what to do', async () => {
    await assert.rejects(readWorkbook(new TextEncoder().encode('Title;City')), /save it again as \.xlsx/);
  });
});

/** The smallest workbook that a reader takes, with its cells as text. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const cell = (text: string, column: number, row: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => cell(text, column, row)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Jobs" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    ),
  });
}
