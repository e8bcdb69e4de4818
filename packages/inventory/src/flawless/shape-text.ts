import '../schema/jitless.ts';
import type * as z from 'zod/mini';
import { checkParameters } from './check-parameters.ts';
import type { Shape } from './shape.ts';
import { unsayable } from './unsayable.ts';

type Refer = (schema: z.core.$ZodType) => string;

/**
 * A schema's shape as source text.
 *
 * @param refer gives the text that stands for a part
 * @throws Error for whatever no shape can say, so that no check is dropped in silence
 */
export function shapeText(schema: z.core.$ZodType, refer: Refer): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'boolean':
      without(def, ['coerce', 'checks']);
      return shape('boolean');
    case 'string':
      return shape('text', checkParameters(without(def, ['coerce', 'format']), ['pattern', 'holds']));
    case 'number':
      return shape('number', {
        ...wholeNumber(def),
        ...checkParameters(without(def, ['coerce']), ['from', 'to']),
      });
    case 'enum':
      return shape('choice', { among: JSON.stringify(Object.values(without(def, ['checks']).entries)) });
    case 'literal':
      return shape('choice', { among: JSON.stringify(without(def, ['checks']).values) });
    case 'array':
      return shape('list', { of: refer(def.element), ...checkParameters(def, ['least']) });
    case 'tuple':
      return shape('tuple', { of: `[${without(def, ['rest', 'checks']).items.map(refer).join(', ')}]` });
    case 'object':
      return objectText(without(def, ['catchall', 'checks']), refer);
    case 'record': {
      const { keyType, valueType } = without(def, ['mode', 'partial', 'checks']);
      return shape('table', { keys: refer(keyType), of: refer(valueType) });
    }
    case 'union':
      return unionText(without(def, ['unionFallback', 'checks']), refer);
    default:
      throw unsayable(`the schema type ${def.type}`);
  }
}

function objectText(def: z.core.$ZodObjectDef, refer: Refer): string {
  const required: Record<string, string> = {};
  const optional: Record<string, string> = {};
  for (const [name, field] of Object.entries(def.shape)) {
    const { def } = (field as z.core.$ZodTypes)._zod;
    if (def.type === 'optional') optional[name] = refer(without(def, ['checks']).innerType);
    else required[name] = refer(field);
  }
  return shape('object', { required: object(required), optional: object(optional) });
}

function unionText(def: z.core.$ZodUnionDef, refer: Refer): string {
  const by = 'discriminator' in def && typeof def.discriminator === 'string' ? def.discriminator : undefined;
  if (by === undefined) throw unsayable('a union without a discriminator');
  const options = def.options.flatMap((option) =>
    [...(option._zod.propValues?.[by] ?? [])].map((name) => [JSON.stringify(name), refer(option)]),
  );
  return shape('union', { by: JSON.stringify(by), of: object(Object.fromEntries(options)) });
}

function wholeNumber({ format }: z.core.$ZodTypeDef & { format?: string }): Record<string, string> {
  if (format === undefined) return {};
  if (format !== 'safeint') throw unsayable(`the number format ${format}`);
  return { whole: 'true' };
}

/** The definition, when it says none of what no shape can say. */
function without<D extends z.core.$ZodTypeDef>(def: D, unknowable: readonly string[]): D {
  const said = Object.entries(def).find(([name, value]) => unknowable.includes(name) && value);
  if (said) throw unsayable(`${def.type} with ${said[0]}`);
  return def;
}

function shape(kind: Shape['kind'], parts: Record<string, string> = {}): string {
  return object({ kind: JSON.stringify(kind), ...parts });
}

function object(parts: Record<string, string>): string {
  return `{ ${Object.entries(parts)
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ')} }`;
}
