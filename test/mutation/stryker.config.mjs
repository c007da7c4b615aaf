import { parts } from './parts.mjs'

const { MUTATION_PART: part = '', MUTATION_TESTS: tests, MUTATION_ONLY: only } = process.env

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  // By test would miss what one test computes and a later one finds remembered.
  coverageAnalysis: 'all',
  mutate: only ? only.split(',') : (parts[part]?.mutate ?? []),
  buildCommand: 'node test/mutation/bundle.mjs',
  ignorePatterns: ['dist', 'coverage', 'docs/.vitepress/{dist,dist-pictures,cache}', 'bench'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation/${part}-${tests}.json` },
  tempDirName: 'coverage/mutation/sandbox',
  concurrency: 2,
  // A runner grows slower with every mutant it has run.
  maxTestRunnerReuse: 30,
  allowConsoleColors: false,
}
