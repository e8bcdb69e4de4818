import type { Question } from '../questions/question.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationState, StoredAnswer } from './conversation-state.ts';
import { holds } from './holds.ts';
import type { Notice } from './notice.ts';

/** Somebody whom the conversation is about. `p1` is the one who needs help first. */
export interface Member {
  id: string;
  /** Years; left out where not told. */
  age?: number;
}

/** One screen: a question that the answers so far lead to. */
export interface Screen {
  question: Question;
  /** Whom it is asked of, where it is asked of each. */
  people?: readonly Member[];
  answer?: StoredAnswer;
}

/** What a conversation's answers say together. */
export interface Told {
  /** The questions that are asked, in order, with the answers that were given. */
  screens: readonly Screen[];
  people: readonly Member[];
  /** Options that count, by question and then by person; `household` where the question is asked of all. */
  chosen: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Options that were chosen and do not count beside others. */
  contradictions: readonly Notice[];
}

/**
 * Reads the answers in the order of the questions. A question's conditions see only the answers before it, so no
 * document, however wrong, makes this go round in circles.
 */
export function toldIn({ questions: { questions }, state }: Pick<Conversation, 'questions' | 'state'>): Told {
  const screens: Screen[] = [];
  const chosen = new Map<string, ReadonlyMap<string, readonly string[]>>();
  let people: readonly Member[] = [{ id: 'p1' }];
  for (const question of questions) {
    const told = { chosen, people };
    if (!(question.when ?? []).every((condition) => holds(condition, told))) continue;
    const answer = answerOf(state, question);
    const asked = question.asked_of === 'each' ? { people: whoIsAsked(question, people) } : {};
    if (asked.people?.length === 0) continue;
    screens.push({ question, ...asked, ...(answer && { answer }) });
    if (answer && 'ages' in answer) people = membersOf(answer.ages);
    const own = answer && choicesIn(answer, asked.people);
    if (own) chosen.set(question.id, own);
  }
  return { screens, people, ...weigh(questions, chosen) };
}

/** An answer of another kind, kept from before the document was changed, is none. */
function answerOf(
  { answers }: ConversationState,
  { id, kind, asked_of }: Question,
): StoredAnswer | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const due = kind === 'ages' ? 'ages' : asked_of === 'each' ? 'each' : 'chosen';
  return answer && ('skipped' in answer || due in answer) ? answer : undefined;
}

function whoIsAsked({ ages = {} }: Question, people: readonly Member[]): readonly Member[] {
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = ages;
  return people.filter(({ age }) => age === undefined || (age >= minimum && Math.floor(age) <= maximum));
}

function membersOf(ages: readonly (number | null)[]): readonly Member[] {
  const members = ages.map((age, index) => ({ id: `p${index + 1}`, ...(age !== null && { age }) }));
  return members.length > 0 ? members : [{ id: 'p1' }];
}

function choicesIn(
  answer: StoredAnswer,
  people: readonly Member[] | undefined,
): ReadonlyMap<string, readonly string[]> | undefined {
  if ('chosen' in answer && !people) return new Map([['household', answer.chosen]]);
  if (!('each' in answer) || !people) return undefined;
  const own = people.flatMap(({ id }) => {
    const options = Object.hasOwn(answer.each, id) ? answer.each[id] : undefined;
    return options?.length ? [[id, options] as const] : [];
  });
  return own.length > 0 ? new Map(own) : undefined;
}

/** Takes out the options that do not count beside another one, and says so. */
function weigh(
  questions: readonly Question[],
  chosen: Told['chosen'],
): Pick<Told, 'chosen' | 'contradictions'> {
  const contradictions: Notice[] = [];
  const counting = new Map(chosen);
  const isChosen = (question: string, option: string) =>
    [...(chosen.get(question)?.values() ?? [])].some((options) => options.includes(option));
  for (const { id, options = [] } of questions) {
    for (const option of options) {
      if (!option.outweighs || !isChosen(id, option.id)) continue;
      for (const other of option.outweighs) {
        const answers = counting.get(other.question);
        if (!answers || !isChosen(other.question, other.option)) continue;
        const rest = [...answers].map(
          ([who, own]) => [who, own.filter((each) => each !== other.option)] as const,
        );
        counting.set(other.question, new Map(rest));
        const values = { kept: `${id}/${option.id}`, dropped: `${other.question}/${other.option}` };
        contradictions.push({ code: 'contradiction', question: other.question, values });
      }
    }
  }
  return { chosen: counting, contradictions };
}
