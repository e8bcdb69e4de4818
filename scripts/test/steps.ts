import { check, runner, type Step } from './step.ts';

const NODE_TEST = [
  'node',
  '--conditions=newcomer-source',
  '--test',
  // Generous; a test that hangs must not hold up the run.
  '--test-timeout=120000',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/test/node-counts-reporter.ts',
  '--test-reporter-destination=stdout',
];

/** What `pnpm test` runs, in this order: the quick ones first, the built files last. */
export const steps: readonly Step[] = [
  check('lint', ['biome', 'check', '--error-on-warnings', '.']),
  check('floors', ['node', 'scripts/check-floors.ts']),
  check('types', ['tsc', '-b']),
  check('templates', ['lit-analyzer', 'packages/*/src/**/*.ts', '--strict']),
  check('unused', ['knip']),
  runner('unit', [
    ...NODE_TEST,
    'packages/{inventory,search,referral,exchange}/src/**/*.test.ts',
    'data/**/*.test.ts',
    'scripts/**/*.test.ts',
  ]),
  runner('browser', ['web-test-runner'], 'packages/widgets'),
  check('build', ['node', 'scripts/build.ts']),
  check('packages', ['node', 'scripts/check-packages.ts']),
  check('docs', ['node', 'scripts/docs.ts', '--check']),
  runner('size', ['node', 'scripts/size.ts']),
  runner('pages', [...NODE_TEST, '--test-concurrency=2', 'packages/widgets/test/pages/**/*.test.ts']),
];
