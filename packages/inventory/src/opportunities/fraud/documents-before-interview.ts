import { isDenied } from './is-denied.ts';
import type { Sentence } from './sentences-of.ts';
import { wordPattern } from './word-pattern.ts';

const DOCUMENT = wordPattern(
  'sin|sin (?:number|card)|s\\.i\\.n\\.|social insurance (?:number|card)',
  'passports?',
  'bank(?:ing)? (?:accounts?|details|cards?|statements?|information)|void(?:ed)? che(?:que|ck)s?|credit cards?',
  'pr cards?|permanent resident cards?',
  "nas|numeros? d'assurance sociale|passeports?",
  'releves? bancaires?|specimens? de cheque|coordonnees bancaires|cartes? (?:bancaires?|de credit|de resident permanent)',
);
const SEND = wordPattern(
  'send|sending|e-?mail|text|submit|upload|provide|attach|photos?|copy|copies|scan|pictures?|whatsapp|give us',
  'envoyez|envoyer|transmettez|fournir|fournissez|joindre|joignez|photos?|copies?|donnez',
);
const EARLY = wordPattern(
  'before (?:the|an|any|your|we|a)(?: [a-z]+)? ?(?:interview|meeting|call|meet|talk)',
  'with (?:your|the) (?:application|resume|cv)|to apply|when (?:you apply|applying)|in your application',
  'immediately|right away|today|first|now|to get hired',
  "avant (?:l'|une? |toute )?(?:entrevue|entretien|rencontre)",
  'avec votre (?:candidature|cv|demande)|pour postuler|immediatement|des maintenant|maintenant|tout de suite',
);
const NO_INTERVIEW = wordPattern(
  '(?:no|without(?: an?)?) (?:interview|entretien)s?',
  "(?:sans|pas d'|aucune?) ?(?:entrevue|entretien)s?",
);
const LATER = wordPattern(
  "(?:after|once|when|if) (?:you are|you're|you have been|we have|being|the interview|you get|you start)(?: hired)?",
  'after (?:we|hiring|the|an) ?(?:interview|hire)?',
  '(?:on )?(?:your |the )?first (?:day|shift)',
  "apres (?:l'|une )?(?:embauche|entrevue|entretien)|premier jour|une fois (?:embauche|engage)|si vous etes (?:embauche|retenu|choisi)",
);

/**
 * Where a sentence asks for papers before anybody has met; undefined where it does not. In a posting that promises
 * work without an interview, any asking is too early.
 */
export function documentsBeforeInterview(
  { plain }: Sentence,
  sentences: readonly Sentence[],
): number | undefined {
  const found = DOCUMENT.exec(plain);
  if (!found || !SEND.test(plain) || LATER.test(plain) || isDenied(plain, found.index)) return undefined;
  const isEarly = EARLY.test(plain) || sentences.some((sentence) => NO_INTERVIEW.test(sentence.plain));
  return isEarly ? found.index : undefined;
}
