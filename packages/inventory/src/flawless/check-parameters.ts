import '../schema/jitless.ts';
import type * as z from 'zod/mini';
import * as predicates from './predicates.ts';
import { unsayable } from './unsayable.ts';

/** What a check of zod's says of itself, as far as a shape can say it too. */
interface Check {
  check: string;
  format?: string;
  pattern?: RegExp;
  fn?: unknown;
  when?: unknown;
  value?: unknown;
  minimum?: unknown;
  inclusive?: boolean;
}

type Parameter = 'pattern' | 'holds' | 'from' | 'to' | 'least';

/**
 * The checks on a schema as source texts of a shape's parameters: `{ pattern: '/\S/' }`.
 *
 * @param sayable the parameters that this kind of shape has
 * @throws Error for a check that it cannot say
 */
export function checkParameters(
  { checks = [] }: z.core.$ZodTypeDef,
  sayable: readonly Parameter[],
): Partial<Record<Parameter, string>> {
  const parameters: Partial<Record<Parameter, string>> = {};
  for (const { _zod } of checks) {
    const { name, text } = parameterOf(_zod.def) ?? {};
    if (!name || !sayable.includes(name)) throw unsayable(`the check ${_zod.def.check}`);
    if (name in parameters) throw unsayable(`two checks of one kind: ${name}`);
    parameters[name] = text;
  }
  return parameters;
}

function parameterOf(check: Check): { name: Parameter; text: string } | undefined {
  switch (check.check) {
    case 'string_format':
      return check.format === 'regex' && check.pattern && !isStateful(check.pattern)
        ? { name: 'pattern', text: String(check.pattern) }
        : undefined;
    case 'custom': {
      const known = Object.entries(predicates).find(([, predicate]) => predicate === check.fn);
      return known && !check.when ? { name: 'holds', text: `predicates.${known[0]}` } : undefined;
    }
    case 'greater_than':
      return check.inclusive ? { name: 'from', text: String(check.value) } : undefined;
    case 'less_than':
      return check.inclusive ? { name: 'to', text: String(check.value) } : undefined;
    case 'min_length':
      return { name: 'least', text: String(check.minimum) };
    default:
      return undefined;
  }
}

/** A pattern that remembers where it stopped gives another answer the second time. */
function isStateful({ flags }: RegExp): boolean {
  return /[gy]/.test(flags);
}
