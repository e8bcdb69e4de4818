import {
  carryLocked,
  carryReferral,
  MOST_PARTS,
  qrSize,
  splitCarried,
  weighFields,
} from '@newcomer-portal/referral/carried';
import {
  type Consent,
  consentReceipt,
  makeMove,
  type Purpose,
  type Referral,
  type ReferralDraft,
  type ReferralProblem,
  type Sender,
  withConsent,
} from '@newcomer-portal/referral/hand-off';
import type { ReactiveControllerHost } from 'lit';
import { freshId } from './fresh-id.ts';
import type { ReferralCopy } from './referral-copy.ts';
import { SlowWork } from './slow-work.ts';

/** What a person types beside what the conversation told. */
export interface OwnWords {
  name?: string;
  phone?: string;
  /** It is safe to call the number. */
  safe?: boolean;
  note?: string;
}

/** What the person agrees to, as the form has it. */
export interface Agreement {
  fields: readonly string[];
  purposes: readonly Purpose[];
  /** After so many months nobody can open it; 0 where nothing was chosen. */
  months: number;
  words: OwnWords;
  /** The language in which all this was shown. */
  shownIn: string;
}

/** What stops a referral from being made. */
export type AgreementTrouble = 'nothing_chosen' | 'no_purpose' | 'no_end' | 'bad_words';

/** A hand-off to one receiver, from the choice of what to share to the answer. It lives in this object only. */
export class HandOffController {
  trouble: AgreementTrouble | undefined;
  /** All that could be shared. */
  draft: ReferralDraft;
  /** What was made; undefined before the person agreed. */
  made: (ReferralCopy & { consent: Consent }) | undefined;
  /** What was agreed to last: the form shows it again to whoever comes back to share less. */
  agreed: Agreement | undefined;
  /** Where it is too big: the fields that take the most room, the heaviest first, each name once. */
  heaviest: readonly string[] = [];
  /** The fragments of the links to show: one, or the parts. */
  texts: readonly string[] = [];
  isLocked = false;
  /** Only the receiver can read it. */
  isSealed = false;
  /** Why the last answer was not taken. */
  problem: ReferralProblem | undefined;

  /** Runs what takes a while. */
  readonly work: SlowWork;
  readonly #host: ReactiveControllerHost;
  readonly #readerUrl: string;
  readonly #sealTo: string | undefined;

  /**
   * @param draft all that could be shared
   * @param readerUrl the page on which the receiver opens it
   * @param sealTo the receiver's public key, where the listing has one
   */
  constructor(host: ReactiveControllerHost, draft: ReferralDraft, readerUrl: string, sealTo?: string) {
    this.#host = host;
    this.draft = draft;
    this.work = new SlowWork(host);
    this.#readerUrl = readerUrl;
    this.#sealTo = sealTo;
  }

  /** Makes the referral of what the person agreed to, and of nothing else. */
  async agree(agreement: Agreement): Promise<void> {
    this.trouble = troubleOf(agreement);
    if (!this.trouble) await this.work.run(() => this.#make(agreement));
    this.#host.requestUpdate();
  }

  /** Says who sends it, before it is made. */
  sendAs(from: Sender): void {
    this.draft = { ...this.draft, from };
    this.#host.requestUpdate();
  }

  /** Back to the choice as it was made; the letter itself is forgotten. */
  reconsider(): void {
    this.made = undefined;
    this.texts = [];
    this.isLocked = this.isSealed = false;
    this.#host.requestUpdate();
  }

  /** From now on only somebody who knows the passphrase can read it. */
  lock(passphrase: string): Promise<void> {
    return this.work.run(async () => {
      if (!this.made) return;
      this.texts = [await carryLocked(this.made.referral, passphrase)];
      this.isLocked = true;
    });
  }

  /** Into as few codes as can be scanned. */
  split(): void {
    const [whole] = this.texts;
    if (whole === undefined) return;
    for (let count = 2; count <= MOST_PARTS; count += 1) {
      const parts = splitCarried(whole, count);
      if (parts.some((part) => !qrSize(this.linkTo(part)))) continue;
      this.texts = parts;
      break;
    }
    this.#host.requestUpdate();
  }

  /** Longer than any code that a phone can scan. */
  get isTooBig(): boolean {
    return this.texts.some((text) => !qrSize(this.linkTo(text)));
  }

  linkTo(text: string): string {
    return `${this.#readerUrl}#${text}`;
  }

  /** Takes the consent back: nothing is shown any more. A copy that was read already cannot be called back. */
  withdraw(now: Date): void {
    if (!this.made) return;
    const event = { move: 'withdrawn', id: freshId(), at: now.toISOString(), by: 'person' } as const;
    const { referral } = makeMove(this.made.referral, event);
    const consent = { ...this.made.consent, withdrawn: event.at };
    const receipt = consentReceipt(consent, this.made.referral);
    this.made = { ...this.made, consent, receipt, referral: referral ?? this.made.referral };
    this.texts = [];
    this.#host.requestUpdate();
  }

  /** Opens the receiver's answer. */
  hear(text: string): Promise<void> {
    return this.work.run(async () => {
      if (!this.made) return;
      const { openReply } = await import('@newcomer-portal/referral/sealed');
      const { referral, problem } = await openReply(text, this.made.key, this.made.referral);
      this.problem = problem;
      if (referral) this.made = { ...this.made, referral };
    });
  }

  async #make({ fields, purposes, months, words, shownIn }: Agreement): Promise<void> {
    this.agreed = { fields, purposes, months, words, shownIn };
    const { makeKeyPair, sealReferral } = await import('@newcomer-portal/referral/sealed');
    const key = await makeKeyPair();
    const now = new Date();
    const expires = new Date(now);
    expires.setUTCMonth(expires.getUTCMonth() + months);
    const draft = {
      ...withWords(this.draft, words),
      from: { ...this.draft.from, reply_key: key.recipient },
    };
    const [given, until] = [now.toISOString(), expires.toISOString()];
    const what = { purposes: [...purposes], fields: [...fields] };
    const consent: Consent = { ...what, to: draft.to, shown_in: shownIn, given, expires: until };
    const referral = consented(draft, consent, now);
    if (!referral) this.trouble = 'bad_words';
    else {
      this.made = { referral, consent, receipt: consentReceipt(consent, referral), key };
      const to = this.#sealTo;
      this.texts = [to === undefined ? carryReferral(referral) : await sealReferral(referral, [to])];
      this.isSealed = to !== undefined;
      this.heaviest = this.isTooBig ? heaviestOf(referral) : [];
    }
  }
}

/** So many are named: leaving out one of them helps most. */
const MOST_NAMED = 3;

function heaviestOf(referral: Referral): readonly string[] {
  return [...new Set(weighFields(referral).map(({ field }) => field))].slice(0, MOST_NAMED);
}

function troubleOf({ fields, purposes, months }: Agreement): AgreementTrouble | undefined {
  if (fields.length === 0) return 'nothing_chosen';
  if (purposes.length === 0) return 'no_purpose';
  return months > 0 ? undefined : 'no_end';
}

function withWords(draft: ReferralDraft, { name, phone, safe, note }: OwnWords): ReferralDraft {
  const [first = {}, ...others] = draft.people;
  return {
    ...draft,
    ...(phone && { contact: { phone: { number: phone, safe: safe === true } } }),
    people: [{ ...first, ...(name && { name }), ...(note && { note }) }, ...others],
  };
}

/** What a person typed may not fit: no phone number, no words but spaces. */
function consented(draft: ReferralDraft, consent: Consent, now: Date): Referral | undefined {
  try {
    return withConsent(draft, consent, now).referral;
  } catch {
    return undefined;
  }
}
