/**
 * A document as JSON text with one record to a line: a change shows as one line in a comparison, and nothing is
 * spent on indentation that everybody would have to download. Fields that are undefined are left out.
 */
export function documentText(document: object): string {
  const fields = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}:${fieldText(value)}`);
  return `{${fields.join(',\n')}}\n`;
}

function fieldText(value: unknown): string {
  const records = Array.isArray(value) && value.every((entry) => typeof entry === 'object');
  if (!records || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
