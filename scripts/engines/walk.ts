import type { EnginePage } from './engine.ts';

/** Something a person does on the demo, in a few steps; it throws where the page does not follow. */
export type Walk = {
  /** A sentence: "the finder shows a list" */
  name: string;
  /** @param url the demo's address, without a slash at its end */
  run(page: EnginePage, url: string): Promise<void>;
};
