/** What a value may be: a schema as plain data, so that a check of it needs no schema library. */
export type Shape =
  | { kind: 'boolean' }
  | { kind: 'text'; pattern?: RegExp; holds?: (text: string) => boolean }
  | { kind: 'number'; from?: number; to?: number; whole?: true }
  | { kind: 'choice'; among: readonly unknown[] }
  | { kind: 'list'; of: Shape; least?: number }
  | { kind: 'tuple'; of: readonly Shape[] }
  | ObjectShape
  | TableShape
  | UnionShape;

/** Fields by name. Others may stand beside them; nobody reads those. */
export interface ObjectShape {
  kind: 'object';
  required: Readonly<Record<string, Shape>>;
  optional: Readonly<Record<string, Shape>>;
}

/** Any number of entries, of which every key and every value has a shape: words by language. */
export interface TableShape {
  kind: 'table';
  keys: Shape;
  of: Shape;
}

/** Objects that are told apart by the text in one field. */
export interface UnionShape {
  kind: 'union';
  by: string;
  of: Readonly<Record<string, Shape>>;
}
