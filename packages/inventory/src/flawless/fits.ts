import { isRecord } from '../reading/is-record.ts';
import { DEEPEST_NESTING } from '../reading/parse-json.ts';
import type { ObjectShape, Shape } from './shape.ts';

/**
 * Whether a JSON value has a shape in every part, as the schema that the shape was written from would say. It never
 * takes what that schema refuses; it also refuses names that every object inherits, such as `__proto__`.
 */
export function fits(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return (
        typeof value === 'string' && shape.pattern?.test(value) !== false && shape.holds?.(value) !== false
      );
    case 'number':
      return isNumber(value, shape);
    case 'choice':
      return shape.among.includes(value);
    case 'list':
      return (
        Array.isArray(value) &&
        value.length >= (shape.least ?? 0) &&
        value.every((entry) => fits(entry, shape.of))
      );
    case 'tuple':
      return (
        Array.isArray(value) &&
        value.length === shape.of.length &&
        shape.of.every((part, index) => fits(value[index], part))
      );
    case 'object':
      return isRecord(value) && hasFields(value, shape);
    case 'table':
      return (
        isRecord(value) &&
        Object.keys(value).every(
          (key) => !isInherited(key) && fits(key, shape.keys) && fits(value[key], shape.of),
        )
      );
    case 'union': {
      const option = isRecord(value) && Object.entries(shape.of).find(([name]) => name === value[shape.by]);
      return option ? fits(value, option[1]) : false;
    }
  }
}

function isNumber(value: unknown, { from, to, whole }: Extract<Shape, { kind: 'number' }>): boolean {
  return (
    typeof value === 'number' &&
    (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
    value >= (from ?? value) &&
    value <= (to ?? value)
  );
}

function hasFields(value: Record<string, unknown>, { required, optional }: ObjectShape): boolean {
  for (const name in required) if (value[name] === undefined) return false;
  return Object.keys(value).every((name) => {
    if (isInherited(name)) return false;
    const [part, field] = [value[name], required[name] ?? optional[name]];
    return field ? part === undefined || fits(part, field) : isHarmless(part, DEEPEST_NESTING);
  });
}

/** Nobody reads a field that no schema knows, but it is frozen with the rest, and handed on. */
function isHarmless(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0 || Object.keys(value).some(isInherited)) return false;
  return Object.values(value).every((part) => isHarmless(part, levels - 1));
}

function isInherited(name: string): boolean {
  return name in Object.prototype;
}
