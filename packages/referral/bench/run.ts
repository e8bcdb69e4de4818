import { type Need, openDirectory, readInventory } from '@newcomer-portal/inventory';
import {
  answerQuestion,
  type Conversation,
  DONT_KNOW,
  makePlan,
  nextQuestion,
  openConversation,
  preparePlans,
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
  /** Whether plans are prepared before anything is answered, as the wizard does it while the person reads. */
  prepared: boolean;
}

/** Times in milliseconds. */
export interface Measured {
  listings: number;
  needs: number;
  /** From an answer to the next screen. */
  questions: readonly number[];
  /** The pieces in which plans were prepared; none where they were not. */
  pieces: readonly number[];
  /** The first plan of the page. */
  firstPlan: number;
  /** Plans after it. */
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
  const now = new Date('2026-11-24T15:00:00Z');
  const from = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  const pieces = task.prepared ? timesOf(preparePlans(directory, { now, languages: ['ar'] })) : [];
  const { talk, times } = walk(questions, task.answers);
  const plan = () => makePlan(talk, directory, { now, from, languages: ['ar'] });
  const first = timed(plan);
  return {
    listings: directory.listings.length,
    needs: first.made.needs.length,
    questions: times,
    pieces,
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

function timesOf(pieces: Generator<void, void>): number[] {
  const times: number[] = [];
  for (let isDone = false; !isDone; ) {
    const { made, milliseconds } = timed(() => pieces.next());
    isDone = made.done === true;
    times.push(milliseconds);
  }
  return times;
}

function timed<Made>(make: () => Made): { made: Made; milliseconds: number } {
  const start = performance.now();
  const made = make();
  return { made, milliseconds: performance.now() - start };
}
