/** The part of a custom-elements manifest that the reference shows. */
export type Manifest = { modules: { declarations: ElementDeclaration[] }[] };

export type ElementDeclaration = {
  tagName: string;
  summary?: string;
  description?: string;
  attributes?: Row[];
  members?: (Row & { kind: string; attribute?: string; static?: boolean; inheritedFrom?: unknown })[];
  events?: Row[];
  slots?: Row[];
  cssParts?: Row[];
  cssProperties?: Row[];
};

type Row = { name: string; description?: string; default?: string; type?: { text: string } };

const HEAD = `# Reference

Generated from the doc blocks in the code by \`node scripts/docs.ts\`; change those, not this file.
`;

/** The reference of all elements as Markdown: one chapter for each tag, one table for each kind of thing. */
export function reference({ modules }: Manifest): string {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return [HEAD, ...elements.map(chapter)].join('\n');
}

function chapter(element: ElementDeclaration): string {
  const methods = element.members?.filter(
    ({ kind, ...member }) => kind === 'method' && !member.inheritedFrom,
  );
  const properties = element.members?.filter(
    ({ kind, attribute, ...member }) =>
      kind === 'field' && !attribute && !member.static && !member.inheritedFrom,
  );
  return [
    `## \`<${element.tagName}>\`\n`,
    `${element.description ?? element.summary ?? ''}\n`,
    table(
      'Attributes',
      ['Attribute', 'Type', 'What it does'],
      element.attributes,
      ({ name, type, description }) => [code(name), code(type?.text), text(description)],
    ),
    table('Properties', ['Property', 'Type', 'What it does'], properties, ({ name, type, description }) => [
      code(name),
      code(type?.text),
      text(description),
    ]),
    table('Methods', ['Method', 'What it does'], methods, described),
    table('Events', ['Event', 'Class', 'When'], element.events, ({ name, type, description }) => [
      code(name),
      code(type?.text),
      text(description),
    ]),
    table('Slots', ['Slot', 'What goes in'], element.slots, ({ name, description }) => [
      name ? code(name) : '(default)',
      text(description),
    ]),
    table('Parts', ['`::part()`', 'What it is'], element.cssParts, described),
    table(
      'Tokens',
      ['Custom property', 'Fallback', 'What it colours or measures'],
      element.cssProperties,
      (row) => [code(row.name), code(row.default), text(row.description)],
    ),
  ].join('\n');
}

const described = ({ name, description }: Row): string[] => [code(name), text(description)];

function table<T extends Row>(
  title: string,
  heads: readonly string[],
  rows: readonly T[] = [],
  cells: (row: T) => string[],
): string {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows.map(cells)].map((line) => `| ${line.join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}\n`;
}

function code(value = ''): string {
  return value === '' ? '' : `\`${text(value)}\``;
}

/** A line break or a bar would end the cell. */
function text(value = ''): string {
  return value.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
