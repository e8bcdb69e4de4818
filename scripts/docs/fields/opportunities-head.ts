/** What stands before the fields of a board's document. */
export const opportunitiesHead = `# Every field of an opportunities file

Generated from \`packages/inventory/schema/opportunities.json\` and \`data/example-town/opportunities.json\` by
\`node scripts/docs.ts\`; change those, not this file. [Opportunities](opportunities.md) tells how the parts belong
together. Shifts, contacts, prices and sources are written as in an inventory: [their fields](inventory-fields.md).

A field in **bold** must be there; leave any other out when you do not know it. *HSDS* says that the name and the
meaning are those of the Human Services Data Specification 3.1, *ours* that we add the field. The examples are Example
Town's: they are invented.
`;
