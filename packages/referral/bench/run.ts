import { type Need, openDirectory, readInventory } from '@newcomer-portal/inventory';
import {
  answerQuestion,
  type Conversation,
  DONT_KNOW,
  makePlan,
  nextQuestion,
  openConversation,
  type Questions,
  readQuestions,
  type Screen,
} from '@newcomer-portal/referral';
import { generateInventory } from '@newcomer-portal/search/testing';

/** What to measure: a published inventory, or one to be made up. */
export interface Task {
  questions: unknown;
  /** A parsed inventory; made up when it is left out. */
  inventory?: unknown;
  services?: number;
  needs: readonly Need[];
  /** By question; whatever is left out is answered with everything that can be chosen. */
  answers: Readonly<Record<string, unknown>>;
}

/** Times in milliseconds. */
export interface Measured {
  listings: number;
  needs: number;
  /** From an answer to the next screen. */
  questions: readonly number[];
  /** A plan before anything is answered, which sorts the directory, as a widget makes it while the person reads. */
  opening: number;
  firstPlan: number;
  /** Plans from a changed place. */
  plans: readonly number[];
}

const PLANS = 15;

/** Runs one task, in a browser or in Node. */
export function run(task: Task): Measured {
  const { questions } = readQuestions(task.questions);
  const { inventory } = task.inventory
    ? readInventory(task.inventory)
    : { inventory: generateInventory(task.services ?? 0, task.needs) };
  if (!inventory || !questions) throw new Error('What is to be measured cannot be read.');
  const directory = openDirectory(inventory);
  const [west, south, east, north] = inventory.municipality.bounds;
  const planOf = (talk: Conversation) => {
    const from = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
    return makePlan(talk, directory, { now: new Date('2026-11-24T15:00:00Z'), from, languages: ['ar'] });
  };
  const opening = timed(() => planOf(openConversation(questions)));
  const { talk, times } = walk(questions, task.answers);
  const plan = () => planOf(talk);
  const first = timed(plan);
  return {
    listings: directory.listings.length,
    needs: first.made.needs.length,
    questions: times,
    opening: opening.milliseconds,
    firstPlan: first.milliseconds,
    plans: Array.from({ length: PLANS }, () => timed(plan).milliseconds),
  };
}

function walk(questions: Questions, answers: Task['answers']): { talk: Conversation; times: number[] } {
  const times: number[] = [];
  let talk = openConversation(questions);
  for (let screen = nextQuestion(talk); screen; screen = nextQuestion(talk)) {
    const { question } = screen;
    const value = answers[question.id] ?? everything(screen);
    const { made, milliseconds } = timed(() => {
      const answered = answerQuestion(talk, question.id, value);
      nextQuestion(answered);
      return answered;
    });
    talk = made;
    times.push(milliseconds);
  }
  return { talk, times };
}

/** Everything that can be chosen together. */
function everything({ question: { kind, options = [] }, people }: Screen): unknown {
  const all = options.filter(({ alone }) => !alone).map((option) => option.id);
  const own = kind === 'one' ? (all[0] ?? DONT_KNOW) : all;
  return people ? Object.fromEntries(people.map((person) => [person.id, own])) : own;
}

function timed<Made>(make: () => Made): { made: Made; milliseconds: number } {
  const start = performance.now();
  const made = make();
  return { made, milliseconds: performance.now() - start };
}
