import type { DeviceText } from '../catalogue/device-text.ts';

/**
 * One record that stays on this device, and only after the person has asked for it. Whoever owns it writes it again
 * after each change, for as long as it is kept.
 */
export class DeviceRecord<T> {
  /** It is on this device now. */
  isKept = false;
  /**
   * `refused`: the browser does not let us keep it. `unreadable`: what is there is old, broken or not ours. `stuck`: it
   * could not be removed.
   */
  trouble: 'refused' | 'unreadable' | 'stuck' | undefined;

  readonly #text: DeviceText;
  readonly #version: number;
  readonly #read: (value: unknown) => T | undefined;

  /**
   * @param text where it is kept: the same in every version, so that an old one is found
   * @param version of what it holds; any other is unreadable
   * @param read what the record holds, from outside; undefined where it does not fit
   */
  constructor(text: DeviceText, version: number, read: (value: unknown) => T | undefined) {
    this.#text = text;
    this.#version = version;
    this.#read = read;
  }

  /** What was kept; undefined where nothing was, or nothing that can be read. */
  open(): T | undefined {
    const text = this.#text.read();
    if (text === undefined) return undefined;
    const { version, content: given } = parsed(text);
    const content = version === this.#version ? this.#read(given) : undefined;
    this.isKept = content !== undefined;
    this.trouble = this.isKept ? undefined : 'unreadable';
    return content;
  }

  /** Puts this in the place of what is there. */
  keep(content: T): void {
    this.isKept = this.#text.write(JSON.stringify({ version: this.#version, content }));
    // An older state would come back in the place of this one.
    if (!this.isKept) this.#text.remove();
    this.trouble = this.isKept ? undefined : 'refused';
  }

  /** Nothing of it is left on the device. */
  remove(): void {
    this.#text.remove();
    this.isKept = this.#text.read() !== undefined;
    this.trouble = this.isKept ? 'stuck' : undefined;
  }
}

function parsed(text: string): { version?: unknown; content?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
