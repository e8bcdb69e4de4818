import type { Assessment } from './assessment.ts';

/** The assessment as the text of a file, as `docs/formats/assessment.md` describes it. */
export function assessmentJson(assessment: Assessment): string {
  return `${JSON.stringify(assessment, undefined, 2)}\n`;
}
