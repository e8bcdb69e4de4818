import type { Chance } from '@newcomer-portal/search/testing';
import { answerQuestion, skipQuestion } from '../conversation/answer-question.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { nextQuestion } from '../conversation/next-question.ts';
import { openConversation } from '../conversation/open-conversation.ts';
import type { Screen } from '../conversation/told.ts';
import { DONT_KNOW } from '../questions/dont-know.ts';
import type { Questions } from '../questions/questions.ts';

/** No question document has so many screens; a walk that is longer goes round in circles. */
const LONGEST = 100;

/**
 * Answers everything that is asked by chance, until nothing is asked: every option, "I don't know" and skipping come up,
 * households of one to four, and ages on both sides of each limit.
 */
export function randomWalk(questions: Questions, chance: Chance): Conversation {
  let talk = openConversation(questions);
  for (let screens = 0; screens < LONGEST; screens += 1) {
    const screen = nextQuestion(talk);
    if (!screen) return talk;
    const { id } = screen.question;
    talk = chance.odds(1 / 12)
      ? skipQuestion(talk, id)
      : answerQuestion(talk, id, randomAnswer(screen, chance));
  }
  throw new Error('A walk came to no end.');
}

const AGES: readonly [number | null, ...(number | null)[]] = [
  null,
  0.5,
  3.9,
  4,
  12,
  15,
  17.9,
  18,
  34,
  65,
  80,
];

function randomAnswer({ question, people }: Screen, chance: Chance): unknown {
  if (question.kind === 'ages')
    return Array.from({ length: Math.min(1 + chance.below(4), question.most ?? 4) }, () => chance.pick(AGES));
  const options = [DONT_KNOW, ...(question.options ?? []).map(({ id }) => id)] as const;
  const choose = () =>
    Array.from({ length: question.kind === 'one' ? 1 : 1 + chance.below(3) }, () => chance.pick(options));
  return people ? Object.fromEntries(people.map(({ id }) => [id, choose()])) : choose();
}
