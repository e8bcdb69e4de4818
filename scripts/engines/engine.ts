/** A real browser behind the few things that a walk does. */
export type Engine = {
  name: string;
  /** Addresses that the browser asks for by itself, and no page could. */
  own?: RegExp;
  /** @param proxy port of the proxy that every request of the browser goes through */
  start(proxy: number): Promise<EnginePage>;
};

export type EnginePage = {
  open(url: string): Promise<void>;
  /** @throws Error that names role and name, where no such thing is shown */
  click(wanted: Wanted): Promise<void>;
  type(wanted: Wanted, text: string): Promise<void>;
  /** What a person can read, shadow roots included. */
  text(): Promise<string>;
  /** The value of a JavaScript expression, which must survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/** A thing as a person knows it: `{ role: 'button', name: 'Search' }`. A name may be part of the whole one. */
export type Wanted = { role: string; name: string };
