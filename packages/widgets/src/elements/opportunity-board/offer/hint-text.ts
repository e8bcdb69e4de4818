import { msg } from '@lit/localize';
import type { OfferHintCode } from '@newcomer-portal/inventory/offer';

/** Why words keep newcomers away, and what to write instead. */
export function hintText(code: OfferHintCode): string {
  return texts[code]();
}

const texts: Readonly<Record<OfferHintCode, () => string>> = {
  native_speaker: () =>
    msg('Where a person was born does not matter. Say the level you need, such as CLB 7.', {
      id: 'hint.native-speaker',
      desc: 'Advice: they ask for a native speaker',
    }),
  perfect_language: () =>
    msg('We all make mistakes, and an accent is no mistake. Say the level you need.', {
      id: 'hint.perfect-language',
      desc: 'Advice: they ask for a perfect language or no accent',
    }),
  canadian_experience: () =>
    msg('Good work is done abroad too. Say what a person must be able to do.', {
      id: 'hint.canadian-work',
      desc: 'Advice: they ask for Canadian experience',
    }),
  canadian_education: () =>
    msg('A school abroad can be as good. Say what a person must know.', {
      id: 'hint.canadian-school',
      desc: 'Advice: they ask for a Canadian degree',
    }),
  citizens_only: () =>
    msg('Many newcomers may work here before they are citizens. Ask if they may work.', {
      id: 'hint.citizens',
      desc: 'Advice: they ask for citizens only',
    }),
  age: () =>
    msg('This speaks to one age. Say what the work is like.', {
      id: 'hint.age',
      desc: 'Advice: they ask for young people or recent graduates',
    }),
  gender: () =>
    msg('This sounds like men only, or women only. Use a word for all.', {
      id: 'hint.gender',
      desc: 'Advice: "waitress", "handyman"',
    }),
  body: () =>
    msg('Say what must be lifted or moved. Then people can tell.', {
      id: 'hint.body',
      desc: 'Advice: they ask for a fit body',
    }),
  own_car: () =>
    msg('A car costs more than a first wage. Say where people must go. Is there a bus?', {
      id: 'hint.car',
      desc: 'Advice: they ask for a car',
    }),
  culture_fit: () =>
    msg('Nobody can tell what this means. Say how you work.', {
      id: 'hint.culture',
      desc: 'Advice: they ask for "cultural fit"',
    }),
  figure_of_speech: () =>
    msg('No class teaches these words. Say it in plain ones.', {
      id: 'hint.speech',
      desc: 'Advice: "rockstar", "hit the ground running"',
    }),
  long_sentence: () =>
    msg('This is long. Make two sentences of it.', { id: 'hint.long', desc: 'Advice: a long sentence' }),
  hard_text: () =>
    msg('This is hard to read. Use short words and short sentences.', {
      id: 'hint.hard',
      desc: 'Advice: a text that is hard to read',
    }),
  no_hours: () =>
    msg('Say the hours a week. Then people know what an hour pays.', {
      id: 'hint.no-hours',
      desc: 'Advice: weekly, monthly or yearly pay without hours',
    }),
  no_language_level: () =>
    msg('Say a level. Many do not apply, because they think that they know too little.', {
      id: 'hint.no-level',
      desc: 'Advice: no level of English or French is told',
    }),
};
