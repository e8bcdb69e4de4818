import type { KeysController } from '../../controllers/keys-controller.ts';
import type { ReaderController } from '../../controllers/reader-controller.ts';
import type { ReferralWords } from '../../parts/referral/referral-words.ts';

/** Everything that the reader's templates draw from. */
export interface ReaderScene {
  reader: ReaderController;
  keys: KeysController;
  words: ReferralWords;
  print: () => void;
  /** The address of this page, to which an answer's link leads. */
  address: string;
  /** The keyboard goes there after the next drawing. */
  moveTo: (selector: string) => void;
}
