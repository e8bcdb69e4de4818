import type { Referral } from '../document/referral.ts';

/** A line to say or write, as a code; words are put to it where it is shown. */
export type ScriptLine =
  | { code: 'greet'; values: { receiver: string } }
  | { code: 'say_who_calls'; values: { sender: string } }
  | { code: 'say_who_writes'; values: { sender: string } }
  | { code: 'ask_for_right_person' }
  | { code: 'say_no_details_yet' }
  | { code: 'ask_if_accepting' }
  | { code: 'ask_how_long' }
  | { code: 'ask_what_to_bring' }
  | { code: 'ask_how_to_send' }
  | { code: 'ask_answer_by'; values: { day: string } }
  | { code: 'say_reference'; values: { reference: string } }
  | { code: 'thank' };

/**
 * What a worker says on the phone, or writes, to the receiver of a referral. It names the two agencies and a
 * reference, and nothing of the person or of what they need: a mailbox and an answering machine have many readers.
 *
 * @param answerBy the calendar day by which an answer is hoped for
 */
export function contactScript(
  { id, from, to }: Pick<Referral, 'id' | 'from' | 'to'>,
  by: 'call' | 'mail',
  answerBy: string,
): readonly ScriptLine[] {
  const sender = from.kind === 'agency' ? [from.name] : [];
  return [
    { code: 'greet', values: { receiver: to.name } },
    ...sender.map(
      (name): ScriptLine => ({
        code: by === 'call' ? 'say_who_calls' : 'say_who_writes',
        values: { sender: name },
      }),
    ),
    ...(by === 'call' ? [{ code: 'ask_for_right_person' } as const] : []),
    { code: 'say_no_details_yet' },
    { code: 'ask_if_accepting' },
    { code: 'ask_how_long' },
    { code: 'ask_what_to_bring' },
    { code: 'ask_how_to_send' },
    { code: 'say_reference', values: { reference: referenceOf(id) } },
    { code: 'ask_answer_by', values: { day: answerBy } },
    { code: 'thank' },
  ];
}

/** The end of the referral's id: short enough to read out, and it says nothing. */
function referenceOf(id: string): string {
  return id.slice(-6).toUpperCase();
}
