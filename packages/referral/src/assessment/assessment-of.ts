import { type Directory, phonesOf, type Translatable, textOf } from '@newcomer-portal/inventory';
import * as z from 'zod/mini';
import type { ConsentReceipt } from '../consent/consent-receipt.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { toldIn } from '../conversation/told.ts';
import type { Door } from '../plan/door.ts';
import { personTold } from '../plan/person-told.ts';
import type { Asset, Plan, PlannedNeed, PlannedStep } from '../plan/plan.ts';
import type { Reason } from '../plan/reason.ts';
import { DONT_KNOW } from '../questions/dont-know.ts';
import type { AssessedDoor } from './assessed-door.ts';
import type { AssessedReason } from './assessed-reason.ts';
import { Assessment } from './assessment.ts';
import type { Named } from './named.ts';

export interface AssessmentOptions {
  /** A fresh UUID. */
  id: string;
  now: Date;
  conversation: Conversation;
  plan: Plan;
  /** The directory that the plan was made from. */
  directory: Directory;
  consents: readonly ConsentReceipt[];
  /** The language that names are wanted in; those that lack it are in their own. */
  language: string;
}

/**
 * The assessment of a conversation, for the file of the agency that held it. It holds private answers: make it only
 * where the worker asks for it, and keep it nowhere by itself.
 */
export function assessmentOf(options: AssessmentOptions): Assessment {
  const { id, now, conversation, plan, consents, language } = options;
  const { questions } = conversation;
  const told = toldIn(conversation);
  const names = namesIn(options);
  return z.parse(Assessment, {
    schema_version: '1.0',
    ...{ id, made: now.toISOString(), language, consents },
    people: told.people.map((member) => {
      const { answers, ...facts } = personTold(questions, told, member);
      return { id: member.id, ...facts };
    }),
    needs: plan.needs.map((need) => assessedNeed(need, names)),
    assets: plan.assets.map((asset) => assessedAsset(asset, names)),
    steps: plan.steps.map((step) => assessedStep(step, plan, names)),
  });
}

interface Names {
  /** A question or option, need, step or paper by its record; its id where it has no words. */
  of: (id: string, record: Nameable | undefined) => Named;
  option: (question: string, option: string) => Named;
  question: (id: string) => Named;
  /** Of the inventory. */
  listed: (record: Nameable) => string;
}

type Nameable = Translatable & { name?: string | undefined };

function namesIn({ conversation, directory, language }: AssessmentOptions): Names {
  const { questions, language: asked } = conversation.questions;
  const questionOf = (id: string) => questions.find((each) => each.id === id);
  const words = (record: Nameable | undefined, original: string) =>
    record && textOf(record, 'name', [language], original)?.text;
  const of = (id: string, record: Nameable | undefined) => ({ id, name: words(record, asked) ?? id });
  return {
    of,
    question: (id) => of(id, questionOf(id)),
    option: (question, id) =>
      of(
        id,
        questionOf(question)?.options?.find((each) => each.id === id),
      ),
    listed: (record) => words(record, directory.inventory.language) ?? '',
  };
}

function assessedNeed({ code, need, urgency, people, reasons, doors }: PlannedNeed, names: Names) {
  return {
    need: { id: code, name: need ? names.listed(need) : code },
    urgency,
    people: people.map(({ id }) => id),
    reasons: reasons.flatMap((reason) => assessedReason(reason, names)),
    doors: doors.map((door) => assessedDoor(door, names)),
  };
}

function assessedAsset({ question, option, person }: Asset, names: Names) {
  const named = { question: names.question(question), option: names.option(question, option) };
  return { ...named, ...(person !== undefined && { person }) };
}

function assessedStep({ step, people, after, reasons }: PlannedStep, { bring }: Plan, names: Names) {
  const papers = bring.papers.filter(({ steps }) => steps.includes(step.id));
  return {
    step: names.of(step.id, step),
    phase: step.phase,
    people: people.map(({ id }) => id),
    after,
    reasons: reasons.flatMap((reason) => assessedReason(reason, names)),
    bring: papers.map(({ paper }) => names.of(paper.id, paper)),
  };
}

/** An age as a reason stands with its person. */
function assessedReason({ question, chosen, lacking, person }: Reason, names: Names): AssessedReason[] {
  if (question === undefined) return [];
  const named = (ids: readonly string[]) =>
    ids.filter((id) => id !== DONT_KNOW).map((id) => names.option(question, id));
  const [said, lack] = [named(chosen ?? []), named(lacking ?? [])];
  return [
    {
      question: names.question(question),
      ...(said.length > 0 && { chosen: said }),
      ...(lack.length > 0 && { lacking: lack }),
      ...(person !== undefined && { person }),
    },
  ];
}

function assessedDoor(door: Door, names: Names): AssessedDoor {
  if (door.kind === 'line')
    return { kind: door.kind, name: names.listed(door.line), phone: door.line.number, why: [] };
  const { listing, why } = door.candidate;
  const phone = phonesOf(listing)[0]?.number;
  return {
    kind: door.kind,
    name: names.listed(listing.service),
    listing_id: listing.id,
    ...(listing.organization && { organization: names.listed(listing.organization) }),
    ...(phone !== undefined && { phone }),
    why: why.map(({ code }) => code),
  };
}
