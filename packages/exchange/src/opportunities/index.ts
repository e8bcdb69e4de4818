// Other people's postings in: schema.org JobPosting, delimited files, workbooks. Writing JobPosting is an entry of its
// own, because a page does it.
export type { Candidate, RefusalCode } from './candidate.ts';
export { decodeText } from './decode-text.ts';
export type { IntakeReport, RowOutcome } from './intake-report.ts';
export type { JobPostingSource } from './job-posting-draft.ts';
export { readDelimited } from './read-delimited.ts';
export { readJobPostingPage, readJobPostings } from './read-job-postings.ts';
export { readTable } from './read-table.ts';
export { readWorkbook } from './read-workbook.ts';
export type { Table, TableRow } from './table.ts';
export type { MappedField, TableMapping } from './table-mapping.ts';
export { type TakenIn, takeIn } from './take-in.ts';
