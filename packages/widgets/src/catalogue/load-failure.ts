/** Why a document could not be had, as a code that a widget puts into words. */
export type LoadFailureCode =
  /** The device has no network. */
  | 'offline'
  /** The network is there, the server is not (or forbids this page). */
  | 'unreachable'
  | 'not_found'
  | 'server_error'
  /** It took longer than anybody waits. */
  | 'timeout'
  | 'too_large'
  /** It came, and is not what it should be: cut in the middle, a web page, another format. */
  | 'unreadable'
  /** A version of the format that these widgets are too old or too new for. */
  | 'unknown_version'
  /** `src="#id"` names no element of the page. */
  | 'missing_element';

/** A document that could not be had. `where` is the address, for the city's staff; never anything about the reader. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
  readonly code: LoadFailureCode;
  readonly where: string;

  constructor(code: LoadFailureCode, where: string, options?: ErrorOptions & { detail?: string }) {
    super(`Could not load ${where}: ${options?.detail ?? code}`, options);
    this.code = code;
    this.where = where;
  }
}
