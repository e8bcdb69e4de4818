import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

type Counts = { passed: number; failed: number; skipped: number };

/**
 * Ends a run with `N passed, N failed, N skipped` alone on a line, for the programs that read it. A file
 * that could not be loaded counts as one failed test.
 */
export function plainLineReporter(): Reporter {
  let sessions: readonly TestSession[] = [];
  return {
    onTestRunFinished: (run) => {
      sessions = run.sessions;
    },
    stop: () => {
      const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) countSession(session, counts);
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

function countSession(session: TestSession, counts: Counts): void {
  const failedBefore = counts.failed;
  if (session.testResults) countSuite(session.testResults, counts);
  if (!session.passed && counts.failed === failedBefore) counts.failed += 1;
}

function countSuite(suite: TestSuiteResult, counts: Counts): void {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}
