import type { LitElement } from 'lit';
import { WorkerFile } from '../../../controllers/worker-file.ts';

export { fileView } from './file-view.ts';
export { followUpView } from './follow-up/follow-up-view.ts';
export { workerStyles as styles } from './worker.styles.ts';

/** What a worker has at hand, empty. */
export function openWorkerFile(host: LitElement): WorkerFile {
  return new WorkerFile(host);
}
