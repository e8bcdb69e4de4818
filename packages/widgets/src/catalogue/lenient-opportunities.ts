// The readers that mend a board and its table of licences and report, in one chunk with the schemas and their library.
export { readLicences, readOpportunities } from '@newcomer-portal/inventory/opportunities';
