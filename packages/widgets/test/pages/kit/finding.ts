/** One thing that an accessibility checker holds against a page. */
export type Finding = { checker: string; rule: string; message: string; target: string };
