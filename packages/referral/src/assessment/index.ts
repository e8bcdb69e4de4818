export { Assessment } from './assessment.ts';
export { assessmentCsv } from './assessment-csv.ts';
export { assessmentJson } from './assessment-json.ts';
export { type AssessmentOptions, assessmentOf } from './assessment-of.ts';
