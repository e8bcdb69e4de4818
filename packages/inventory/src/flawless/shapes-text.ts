import { definitions } from '../publication/definitions.ts';
import '../schema/jitless.ts';
import type * as z from 'zod/mini';
import { Inventory } from '../schema/inventory.ts';
import { shapeText } from './shape-text.ts';

/** The source of `generated/shapes.ts`. A schema that has a name of its own is written once, before its first use. */
export function shapesText(): string {
  const written = new Map<string, string>();
  const refer = (schema: z.core.$ZodType): string => {
    const name = definitions.get(schema)?.id;
    if (!name) return shapeText(schema, refer);
    if (!written.has(name)) written.set(name, `const ${name}: Shape = ${shapeText(schema, refer)};`);
    return name;
  };
  const whole = `export const inventoryShape: Shape = ${refer(Inventory)};`;
  return `${[...head, ...written.values(), whole].join('\n')}\n`;
}

const head = [
  '// Written by write-shapes.ts from the schemas. Change those, then run it.',
  `import * as predicates from '../predicates.ts';`,
  `import type { Shape } from '../shape.ts';`,
  '',
];
