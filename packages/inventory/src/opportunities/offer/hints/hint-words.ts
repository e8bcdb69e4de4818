import { wordPattern } from '../../fraud/word-pattern.ts';
import type { OfferHintCode } from './offer-hint.ts';

const LANGUAGE = '(?:english|french|anglais|francais)';
const PEOPLE =
  '(?:candidates?|applicants?|workers?|staff|employees?|professionals?|graduates?|team|teams|energetic|dynamic|motivated|enthusiastic)';

/** English and French phrases over plain words (lower case, no accents), by what they do to a reader. */
export const hintWords: readonly (readonly [OfferHintCode, RegExp])[] = [
  [
    'native_speaker',
    wordPattern(
      `native(?:[- ]level)? (?:${LANGUAGE}|speakers?(?! of (?!english|french))|fluency)(?: speakers?)?`,
      `${LANGUAGE} (?:as (?:a |your )?)?(?:mother tongue|first language|native)`,
      `(?:${LANGUAGE} )?mother[- ]tongue(?: ${LANGUAGE})?`,
      `first language (?:is|must be) ${LANGUAGE}`,
      '(?:de )?langue maternelle(?: (?:anglaise|francaise))?',
      'locut(?:eurs?|rices?) natifs?|locutrices? natives?',
    ),
  ],
  [
    'perfect_language',
    wordPattern(
      `(?:perfect|flawless|impeccable|faultless|accent-free|unaccented) (?:(?:spoken|written) )?(?:and (?:spoken|written) )?(?:${LANGUAGE}|grammar|communication)`,
      `(?:without(?: an?| any)?|no(?: strong| heavy)?|neutral|clear of|free of) accents?`,
      '(?:anglais|francais) (?:parfait|impeccable|irreprochable)',
      '(?:sans|aucun) accent',
      'parfaite maitrise (?:de |du |de l.)?(?:anglais|francais|langue)',
    ),
  ],
  [
    'canadian_experience',
    wordPattern(
      '(?:canadian|local|north[- ]american|ontario) (?:(?:work|job|professional|workplace|industry) )?experience',
      'experience (?:(?:of work|working) )?(?:in|from|within) (?:canada|north america)',
      'experience (?:de travail )?(?:canadienne|nord-americaine)',
      'experience (?:de travail |professionnelle )?(?:au|du) canada',
      'canadian references?|references? canadiennes?',
    ),
  ],
  [
    'canadian_education',
    wordPattern(
      '(?:canadian|north[- ]american) (?:degrees?|diplomas?|education|credentials?|high school|university|college)',
      '(?:degree|diploma|education) from (?:a )?canad(?:a|ian)(?: (?:university|college|school))?',
      'diplomes? (?:canadiens?|du canada|nord-americains?)',
      'etudes (?:faites )?au canada',
    ),
  ],
  [
    'citizens_only',
    wordPattern(
      '(?:canadian )?citizens? (?:or (?:permanent residents?|pr) )?only',
      '(?:only|must be(?: an?)?) (?:canadian )?citizens?',
      'canadian citizenship (?:is )?(?:required|a must|needed)',
      '(?:permanent residents?|pr) only',
      '(?:citoyens|citoyennes|residents permanents) (?:canadiens |canadiennes )?seulement',
      'citoyennete canadienne (?:exigee|requise|obligatoire)',
    ),
  ],
  [
    'age',
    wordPattern(
      `young(?:,| and| &)? ${PEOPLE}`,
      '(?:dynamic|energetic|fresh|fun)(?:,| and) young',
      'youthful|digital natives?',
      '(?:recent|new|fresh)(?:ly)?(?: (?:university|college))? (?:grads?|graduates?)',
      '(?:under|over|below|above) (?:the age of )?\\d\\d(?: years old)? only',
      '(?:between|aged?) \\d\\d (?:and|to|-) \\d\\d(?: years old)? only',
      'jeunes? (?:et |, )?(?:dynamiques?|motivee?s?|equipe|diplomee?s?|professionnel(?:le)?s?|candidate?s?)',
      '(?:equipe|candidate?) (?:tres )?jeune|dynamique et jeune',
      'nouve(?:aux?|lles?) diplomee?s?|diplomee?s? recente?s?',
    ),
  ],
  [
    'gender',
    wordPattern(
      '(?:sales|handy|repair|door|delivery|service|fore|maintenance|chair)m[ae]n',
      'wait(?:ress|resses)|hostess(?:es)?|cleaning lad(?:y|ies)|m[ae]n[- ]?power|stewardess(?:es)?',
      '(?:seeking|hiring|need|want|looking for) (?:an? )?(?:strong |young |reliable )?(?:guys?|gals?|lad(?:y|ies)|gentlem[ae]n|m[ae]n)',
      'hommes? a tout faire|femmes? de (?:menage|chambre)|hotesses?',
    ),
  ],
  [
    'body',
    wordPattern(
      'able[- ]bodied|physically fit|good physical (?:shape|condition)|strong and healthy|in good health',
      'bonne (?:forme|condition) physique|en bonne sante|valides? et fort(?:e)?s?',
    ),
  ],
  [
    'own_car',
    wordPattern(
      '(?:must|need to|have to|should) (?:have|own|bring)(?: (?:an?|your|their))?(?: own)?(?: reliable| personal)? (?:car|vehicle|truck|van)',
      '(?:own|reliable|personal|access to an?)(?: reliable| personal)? (?:car|vehicle|truck|transportation) (?:is )?(?:required|needed|a must|necessary)',
      '(?:car|vehicle) (?:is )?(?:required|a must|necessary|mandatory)',
      'your own (?:car|vehicle)',
      '(?:voiture|vehicule|auto(?:mobile)?)(?: personnel(?:le)?)? (?:est )?(?:obligatoire|requise?|exigee?|necessaire|indispensable)',
      '(?:avoir|posseder) (?:une |un |sa |son |votre )(?:propre )?(?:voiture|vehicule|auto)',
    ),
  ],
  [
    'culture_fit',
    wordPattern(
      'cultur(?:e|al) fit',
      '(?:fits?|fitting)(?: in)?(?: well)?(?: with| into)? (?:our|the)(?: team| company)?(?:.s)? culture',
      '(?:cadrer|correspondre|adherer)(?: bien)? (?:avec|a) notre culture',
    ),
  ],
  [
    'figure_of_speech',
    wordPattern(
      'rock ?stars?|ninjas?|gurus?|superstars?|go-getters?|self-starters?|people persons?|jacks? of all trades',
      'hit the ground running|wear (?:many|several|multiple) hats|think outside the box|fast[- ]paced|bring to the table',
      'go the extra mile|roll up (?:your|their) sleeves|ball rolling|no-brainer|touch base|team player',
      'porter plusieurs chapeaux|mouton a cinq pattes|mordre dedans|sortir des sentiers battus|retrousser (?:ses|vos) manches',
    ),
  ],
];
