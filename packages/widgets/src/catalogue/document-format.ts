import type { Problem } from '@newcomer-portal/inventory';

/** A format that the catalogue can load: how it is called, and how a parsed value becomes one. */
export interface DocumentFormat<T> {
  /** Name and version, `inventory/1`. */
  kind: string;
  /** Lenient: what is wrong is left out and named. Without content, the last problem says why. */
  read(value: unknown): ReadDocument<T> | Promise<ReadDocument<T>>;
}

/** What a format's reader gives back. */
export interface ReadDocument<T> {
  content?: T | undefined;
  problems: readonly Problem[];
}

/** A document as read. */
export interface LoadedDocument<T> {
  content: T;
  problems: readonly Problem[];
}
