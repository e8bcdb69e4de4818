import { readFileSync } from 'node:fs';
import { type Option, type Question, readQuestions } from '@newcomer-portal/referral';
import type { Locator, Page } from 'playwright-core';
import { WORKSPACE_ROOT } from '../../../../../scripts/workspace/root.ts';
import type { Hand } from './hand.ts';
import type { Language, Say } from './interface-words.ts';

/** What somebody answers: an option, several, one for each person, or ages. A question without one is skipped. */
export type Answers = Readonly<
  Record<string, string | readonly string[] | readonly (readonly string[])[] | readonly number[]>
>;

/** A wizard as a person meets it, on the questions that the demo serves. */
export type Wizard = {
  /** The title of the screen. */
  title: Locator;
  /** @param id of the message that names the button */
  button(id: string): Locator;
  /** Which question is on the screen; undefined on every other screen. */
  question(): Promise<Question | undefined>;
  /** Answers the question on the screen. */
  answer(question: Question, answers: Answers): Promise<void>;
  /**
   * Answers from the first question to the plan.
   *
   * @param look is called on the screen of each question, before its answer
   * @returns how many screens there were, the welcome among them and the plan not
   */
  walk(answers: Answers, look?: (question: Question) => Promise<void>): Promise<number>;
};

const questions =
  readQuestions(JSON.parse(readFileSync(`${WORKSPACE_ROOT}data/referral/questions.json`, 'utf8'))).questions
    ?.questions ?? [];
const MOST_SCREENS = 30;

export function wizardOn(page: Page, say: Say, language: Language, hand: Hand): Wizard {
  const title = page.locator('#step-title');
  const button = (id: string) => page.getByRole('button', { name: say(id), exact: true });
  const nameOf = (record: Question | Option) => wordsOf(record, language);
  const question = async () => {
    await title.waitFor();
    const text = (await title.textContent())?.trim();
    return questions.find((one) => nameOf(one) === text);
  };
  const answer = async (asked: Question, answers: Answers) => {
    const given = answers[asked.id];
    if (given === undefined) return hand.press(button('question.skip'));
    if (asked.kind === 'ages') return tellAges(page, button, hand, given as readonly number[]);
    const named = (within: Page | Locator, role: 'button' | 'checkbox' | 'radio', id: string) => {
      const option = asked.options?.find((one) => one.id === id);
      if (!option) throw new Error(`${asked.id} has no option ${id}`);
      return within.getByRole(role, { name: nameOf(option), exact: true });
    };
    if (typeof given === 'string') return hand.press(named(page, 'button', given));
    const type = asked.kind === 'one' ? 'radio' : 'checkbox';
    const lists = asked.asked_of === 'each' ? (given as string[][]) : [given as string[]];
    for (const [person, ids] of lists.entries()) {
      const group = page.locator('fieldset').nth(person);
      for (const id of ids)
        await hand.tick(named(group, type, id), type === 'radio' ? group.getByRole(type).first() : undefined);
    }
    return hand.press(button('question.next'));
  };
  const walk = async (answers: Answers, look?: (asked: Question) => Promise<void>) => {
    await hand.press(button('welcome.start'));
    for (let screens = 1; screens < MOST_SCREENS; screens += 1) {
      const asked = await question();
      if (!asked) return screens;
      await look?.(asked);
      await answer(asked, answers);
      await page.waitForFunction(LEFT, nameOf(asked));
    }
    throw new Error('The questions do not end');
  };
  return { title, button, question, answer, walk };
}

/** In the page: whether the title is another one. */
const LEFT = (before: string) => {
  const root = document.querySelector('newcomer-referral-wizard')?.shadowRoot;
  return root?.querySelector('#step-title')?.textContent?.trim() !== before;
};

async function tellAges(
  page: Page,
  button: Wizard['button'],
  hand: Hand,
  ages: readonly number[],
): Promise<void> {
  for (const [index, age] of ages.entries()) {
    if (index > 0) await hand.press(button('ages.add'));
    await hand.write(page.locator(`#age-${index + 1}`), String(age));
  }
  await hand.press(button('question.next'));
}

function wordsOf(record: Question | Option, language: Language): string {
  const translated = record.translations?.[language]?.name;
  return (translated && 'text' in translated ? translated.text : undefined) ?? record.name;
}
