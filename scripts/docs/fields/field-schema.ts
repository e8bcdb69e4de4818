/** As much of a JSON Schema as the published inventory schema uses. */
export interface FieldSchema {
  $ref?: string;
  description?: string;
  type?: string;
  const?: string;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Readonly<Record<string, FieldSchema>>;
  required?: readonly string[];
  items?: FieldSchema;
  prefixItems?: readonly FieldSchema[];
  propertyNames?: FieldSchema;
  additionalProperties?: FieldSchema;
  oneOf?: readonly FieldSchema[];
}

/** A published schema with its named definitions. */
export interface DocumentSchema extends FieldSchema {
  title: string;
  $defs: Readonly<Record<string, FieldSchema>>;
}

/** The name of the definition that a schema points to. */
export function definitionOf({ $ref }: FieldSchema): string | undefined {
  return $ref?.replace('#/$defs/', '');
}
