import { definitions } from '../publication/definitions.ts';
import '../schema/jitless.ts';
import type * as z from 'zod/mini';
import { Inventory } from '../schema/inventory.ts';
import { Opportunities } from '../schema/opportunities.ts';
import { shapeText } from './shape-text.ts';

/** The documents whose shapes are written, by the file under `generated/` that each goes into. */
const documents = {
  'shapes.ts': { name: 'inventoryShape', schema: Inventory },
  'opportunities-shapes.ts': { name: 'opportunitiesShape', schema: Opportunities },
};
export type ShapesFile = keyof typeof documents;
export const shapesFiles = Object.keys(documents) as readonly ShapesFile[];

/**
 * The source of a file under `generated/`. A schema that has a name of its own is written once, before its first use.
 */
export function shapesText(file: ShapesFile): string {
  const { name: whole, schema } = documents[file];
  const written = new Map<string, string>();
  const refer = (schema: z.core.$ZodType): string => {
    const name = definitions.get(schema)?.id;
    if (!name) return shapeText(schema, refer);
    if (!written.has(name)) written.set(name, `const ${name}: Shape = ${shapeText(schema, refer)};`);
    return name;
  };
  const last = `export const ${whole}: Shape = ${refer(schema)};`;
  return `${[...head, ...written.values(), last].join('\n')}\n`;
}

const head = [
  '// Written by write-shapes.ts from the schemas. Change those, then run it.',
  `import * as predicates from '../predicates.ts';`,
  `import type { Shape } from '../shape.ts';`,
  '',
];
