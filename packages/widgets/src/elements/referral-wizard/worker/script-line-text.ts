import { msg, str } from '@lit/localize';
import type { ScriptLine } from '@newcomer-portal/referral/hand-off';
import type { Formats } from '../../../i18n/formats.ts';

/** A line to say or to write to an agency. */
export function scriptLineText(line: ScriptLine, formats: Formats): string {
  switch (line.code) {
    case 'greet':
      return greetText(line.values.receiver);
    case 'say_who_calls':
      return callerText(line.values.sender);
    case 'say_who_writes':
      return writerText(line.values.sender);
    case 'ask_answer_by':
      return answerByText(formats.day(line.values.day));
    case 'say_reference':
      return referenceText(line.values.reference);
    default:
      return plainLine(line.code);
  }
}

type PlainCode = Exclude<ScriptLine, { values: unknown }>['code'];

function plainLine(code: PlainCode): string {
  const lines: Record<PlainCode, () => string> = {
    ask_for_right_person: () =>
      msg('Can I talk to the person who takes new people?', {
        id: 'script.right-person',
        desc: 'Said on the phone',
      }),
    say_no_details_yet: () =>
      msg('We help a person who may need you. We give no name and no details yet.', {
        id: 'script.no-details',
        desc: 'Said or written to an agency',
      }),
    ask_if_accepting: () =>
      msg('Do you take new people now?', { id: 'script.accepting', desc: 'Said or written to an agency' }),
    ask_how_long: () =>
      msg('How long do people wait?', { id: 'script.how-long', desc: 'Said or written to an agency' }),
    ask_what_to_bring: () =>
      msg('What should they bring?', { id: 'script.bring', desc: 'Said or written to an agency' }),
    ask_how_to_send: () =>
      msg('How can we send you the details so that no one else reads them?', {
        id: 'script.send',
        desc: 'Said or written to an agency',
      }),
    thank: () => msg('Thank you.', { id: 'script.thank', desc: 'Said or written to an agency' }),
  };
  return lines[code]();
}

function greetText(receiver: string): string {
  return msg(str`Hello, ${receiver}.`, { id: 'script.greet', desc: 'Said or written first. 0: an agency' });
}

function callerText(sender: string): string {
  return msg(str`This is ${sender}.`, { id: 'script.caller', desc: 'Said on the phone. 0: an agency' });
}

function writerText(sender: string): string {
  return msg(str`We are ${sender}.`, { id: 'script.writer', desc: 'Written in a mail. 0: an agency' });
}

function referenceText(reference: string): string {
  return msg(str`Our number for this is ${reference}.`, {
    id: 'script.reference',
    desc: 'Said or written to an agency. 0: six letters and digits',
  });
}

function answerByText(day: string): string {
  return msg(str`Can you answer by ${day}?`, {
    id: 'script.answer-by',
    desc: 'Said or written to an agency. 0: a day',
  });
}
