/** What stands before the fields of an inventory. */
export const inventoryHead = `# Every field of an inventory

Generated from \`packages/inventory/schema/inventory.json\` and \`data/example-town/inventory.json\` by
\`node scripts/docs.ts\`; change those, not this file. [The inventory](inventory.md) tells how the parts belong together.

A field in **bold** must be there; leave any other out when you do not know it. *HSDS* says that the name and the
meaning are those of the Human Services Data Specification 3.1, *ours* that our profile adds the field. The examples
are Example Town's: they are invented.
`;
