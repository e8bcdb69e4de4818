import type { RequiredDocument, Service } from '@newcomer-portal/inventory';
import type { Paper } from '../questions/step.ts';
import type { Door } from './door.ts';
import type { FoundStep } from './found-steps.ts';

/** A paper and the steps that ask for it. */
export interface PaperToBring<P = Paper> {
  paper: P;
  /** Ids of steps. */
  steps: readonly string[];
}

/** A paper that services ask for in their own words. */
export interface ServicePaper {
  document: RequiredDocument;
  services: readonly Service[];
}

/** The papers of all steps, each once, in the order in which they are first needed. */
export function papersOf(papers: readonly Paper[], steps: readonly FoundStep[]): readonly PaperToBring[] {
  const wanted = new Map<string, string[]>();
  for (const { step } of steps)
    for (const id of step.bring ?? []) wanted.set(id, [...(wanted.get(id) ?? []), step.id]);
  return [...wanted].flatMap(([id, ids]) => {
    const paper = papers.find((each) => each.id === id);
    return paper ? [{ paper, steps: ids }] : [];
  });
}

/** The papers that the services behind first doors ask for. The same words of two services are one entry. */
export function servicePapersOf(firstDoors: readonly Door[]): readonly ServicePaper[] {
  const byWords = new Map<string, { document: RequiredDocument; services: Set<Service> }>();
  for (const door of firstDoors) {
    if (door.kind === 'line') continue;
    const { service } = door.candidate.listing;
    for (const document of service.required_documents ?? []) {
      const words = document.document?.trim().toLowerCase() ?? document.uri ?? document.id;
      const known = byWords.get(words) ?? { document, services: new Set<Service>() };
      byWords.set(words, known);
      known.services.add(service);
    }
  }
  return [...byWords.values()].map(({ document, services }) => ({ document, services: [...services] }));
}
