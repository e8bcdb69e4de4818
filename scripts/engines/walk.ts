import type { EnginePage } from './engine.ts';

/** Something a person does on the demo, in a few steps; it throws where the page does not follow. */
export type Walk = {
  /** A sentence: "the finder shows a list" */
  name: string;
  /**
   * @param url the demo's address, without a slash at its end
   * @param heard all that the page has sent so far, as a server could read it
   */
  run(page: EnginePage, url: string, heard: () => string): Promise<void>;
};
