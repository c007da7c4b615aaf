import { parts } from './parts.mjs'

const part = process.env.MUTATION_PART ?? ''
const { mutate } = parts[part]

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  // By test would miss what one test computes and a later one finds remembered.
  coverageAnalysis: 'all',
  mutate: process.env.MUTATION_ONLY ? process.env.MUTATION_ONLY.split(',') : mutate,
  ignorePatterns: ['dist', 'coverage', 'docs/.vitepress', 'bench'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation/${part}.json` },
  tempDirName: 'coverage/mutation/sandbox',
  concurrency: 2,
  allowConsoleColors: false,
}
