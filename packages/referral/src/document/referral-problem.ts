/** Why a referral, a part of one or an answer was not taken, as data. It never holds what a person shared. */
export interface ReferralProblem {
  code: ReferralProblemCode;
  values?: Readonly<Record<string, string | number>>;
}

export type ReferralProblemCode =
  /** The text ends too early. */
  | 'cut'
  /** The text was changed on the way. */
  | 'altered'
  /** The person's consent has run out; `expires` says when. */
  | 'expired'
  /** Nothing that this product made. */
  | 'not_ours'
  /** Made by a later version than this reader knows. */
  | 'newer_version'
  /** Locked with a passphrase, and none was given. */
  | 'needs_passphrase'
  | 'wrong_passphrase'
  /** Some parts are not here yet; `missing` lists their numbers, `of` says how many there are. */
  | 'missing_parts'
  /** This part is here already. */
  | 'duplicate_part'
  /** A part of another referral. */
  | 'foreign_part'
  /** Addressed to an agency: a key is needed. */
  | 'needs_key'
  /** Addressed to a key that is not on this device. */
  | 'not_for_this_key'
  /** The referral holds no key to answer to. */
  | 'no_reply_key'
  /** The answer is to another referral, or from somebody who may not answer. */
  | 'foreign_reply'
  /** The referral's state does not allow this; `from` and `move` say which. */
  | 'illegal_move';
