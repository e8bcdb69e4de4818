import { readFileSync } from 'node:fs';
import { readOccupations } from '@newcomer-portal/inventory/opportunities';
import { anOpportunitiesDocument } from '@newcomer-portal/inventory/testing';
import { readDelimited } from '../../packages/exchange/src/opportunities/read-delimited.ts';
import { readTable } from '../../packages/exchange/src/opportunities/read-table.ts';
import type { TableMapping } from '../../packages/exchange/src/opportunities/table-mapping.ts';
import { takeIn } from '../../packages/exchange/src/opportunities/take-in.ts';

const ROWS = 50_000;
const HEAD = 'Id\tJob Title\tEmployer\tCity\tNOC\tSalary\tPer\tPosted\tCloses\tDescription';
const mapping: TableMapping = {
  source_id: 'bench',
  kind: 'job',
  columns: {
    key: 'Id',
    title: 'Job Title',
    organization: 'Employer',
    city: 'City',
    noc: 'NOC',
    pay_minimum: 'Salary',
    pay_unit: 'Per',
    posted: 'Posted',
    closes: 'Closes',
    description: 'Description',
  },
};

/** Takes in a made-up file of 50,000 rows, UTF-16 with tabs, and prints the time and the most memory it took. */
export async function benchIntake(): Promise<void> {
  const occupations = JSON.parse(
    readFileSync(new URL('../../data/noc/noc-2021.json', import.meta.url), 'utf8'),
  );
  const bytes = Buffer.from(`\ufeff${[HEAD, ...Array.from({ length: ROWS }, row)].join('\r\n')}`, 'utf16le');
  const head = anOpportunitiesDocument({
    sources: [{ id: 'bench', name: 'Made up', publisher: 'Nobody', licence: 'CC0-1.0' }],
  });
  const start = performance.now();
  const candidates = readTable(readDelimited(bytes), mapping, readOccupations(occupations).occupations);
  const { report } = takeIn(candidates, head, '2026-11-22');
  const seconds = (performance.now() - start) / 1000;
  const { read, kept, folded, expired, refused } = report;
  console.log(
    `\n${read} rows = ${kept} kept + ${folded} folded + ${expired} expired + ${refused} refused: ` +
      `${seconds.toFixed(1)} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
  );
}

/** One in ten stands there twice, one in eight has run out, one in a hundred has slipped by a cell. */
function row(_: unknown, index: number): string {
  const number = index % 10 === 9 ? index - 1 : index;
  const closes = index % 8 === 0 ? '2026-11-01' : '2026-12-24';
  const words = 'You work with others and learn as you go. '.repeat(12);
  const slipped = index % 100 === 50 ? 'of\tmany' : '';
  return `${number}\tCook ${number}${slipped}\tKitchen ${number % 900}\tTown\t63200\t18,50\tHour\t2026-11-20\t${closes}\t${words}`;
}
