// The reader that mends a board and reports, in one chunk with the schemas and their library.
export { readOpportunities } from '@newcomer-portal/inventory/opportunities';
