import type { Plan } from '@newcomer-portal/referral';
import { freshId } from '../../../controllers/fresh-id.ts';
import type { WorkerFile } from '../../../controllers/worker-file.ts';
import { saveFile } from '../../../parts/save-file.ts';
import type { WizardScene } from '../wizard-scene.ts';

const TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** Saves needs, assets, plan and consents as a file on the device. The worker's notes are not in it. */
export async function saveAssessment(
  format: keyof typeof TYPES,
  { conversation, directory, reader }: Pick<WizardScene, 'conversation' | 'directory' | 'reader'>,
  { consents }: Pick<WorkerFile, 'consents'>,
  plan: Plan,
): Promise<void> {
  const { assessmentOf, assessmentJson, assessmentCsv } = await import(
    '@newcomer-portal/referral/assessment'
  );
  const assessment = assessmentOf({
    id: freshId(),
    now: new Date(),
    language: reader.locale,
    ...{ conversation, plan, directory, consents },
  });
  const text = format === 'json' ? assessmentJson(assessment) : assessmentCsv(assessment);
  saveFile(`assessment.${format}`, TYPES[format], text);
}
