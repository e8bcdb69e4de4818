import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { anAssessment } from '../testing/an-assessment.ts';
import { AssessedDoor } from './assessed-door.ts';
import { Assessment } from './assessment.ts';
import { assessmentCsv } from './assessment-csv.ts';

const page = readFileSync(new URL('../../../../docs/formats/assessment.md', import.meta.url), 'utf8');

it('the documentation names every field of an assessment', () => {
  const { needs, steps, consents, people, assets } = Assessment.shape;
  const records = [needs, steps, consents, people, assets].map(({ def }) => def.element.shape);
  const fields = [Assessment.shape, AssessedDoor.shape, ...records].flatMap((shape) => Object.keys(shape));
  assert.ok(fields.length > 30);
  assert.deepEqual(
    fields.filter((field) => !page.includes(`\`${field}\``) && !page.includes(`\`${field}[]\``)),
    [],
  );
});

it('the documentation names every column of its table', () => {
  const [head = ''] = assessmentCsv(anAssessment()).slice(1).split('\r\n');
  const columns = head.split(',').map((cell) => cell.slice(1, -1));
  assert.ok(columns.length > 10);
  assert.deepEqual(
    columns.filter((column) => !page.includes(`\`${column}\``)),
    [],
  );
});
