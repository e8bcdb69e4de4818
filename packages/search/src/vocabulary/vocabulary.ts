import { isFiller } from '../words/is-filler.ts';
import { rootOf } from '../words/root-of.ts';
import { splitWords } from '../words/split-words.ts';

/** Every word of an inventory and its needs, each known by a number. */
export class Vocabulary {
  /** The roots, by number. */
  readonly roots: string[] = [];
  /** Each as it was first written, in lower case: what to show a person. */
  readonly written: string[] = [];
  #numbers = new Map<string, number>();
  #numbersAsWritten = new Map<string, number | undefined>();
  #sorted: readonly string[] | undefined;

  /** The numbers of a text's words, learning the new ones; words that say nothing are left out. */
  learn(text: string): number[] {
    const numbers: number[] = [];
    for (const word of splitWords(text)) {
      if (!this.#numbersAsWritten.has(word)) this.#numbersAsWritten.set(word, this.#learnWord(word));
      const number = this.#numbersAsWritten.get(word);
      if (number !== undefined) numbers.push(number);
    }
    return numbers;
  }

  /** @param root a word as `rootOf` gives it */
  numberOf(root: string): number | undefined {
    return this.#numbers.get(root);
  }

  /** The numbers of all words that begin so. */
  startingWith(beginning: string): number[] {
    this.#sorted ??= this.roots.toSorted();
    const found: number[] = [];
    for (let place = firstNotBefore(this.#sorted, beginning); place < this.#sorted.length; place += 1) {
      const root = this.#sorted[place] ?? '';
      if (!root.startsWith(beginning)) break;
      const number = this.#numbers.get(root);
      if (number !== undefined) found.push(number);
    }
    return found;
  }

  #learnWord(word: string): number | undefined {
    const root = rootOf(word);
    if (isFiller(root)) return undefined;
    const known = this.#numbers.get(root);
    if (known !== undefined) return known;
    this.#sorted = undefined;
    this.#numbers.set(root, this.roots.length);
    this.written.push(word);
    return this.roots.push(root) - 1;
  }
}

function firstNotBefore(sorted: readonly string[], root: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < root) low = middle + 1;
    else high = middle;
  }
  return low;
}
