/** What an object is, and what each of its fields holds, in a sentence each. */
export interface Description {
  about: string;
  fields: Readonly<Record<string, string>>;
}

/**
 * Descriptions by the name of a definition; an object without a name of its own goes by its place, `Need.same_as`.
 */
export type Descriptions = Readonly<Record<string, Description>>;
