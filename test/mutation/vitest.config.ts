import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^jiaxing-benefits(\/\w+)?$/, replacement: `${root}src$1/index.ts` },
      // The engines' tests are of the built package.
      { find: /^\.\.\/\.\.\/dist((?:\/\w+)?)\/index\.js$/, replacement: `${root}src$1/index.ts` },
    ],
  },
  test: {
    include: ['test/mutation/tests.test.ts'],
    testTimeout: 60_000,
    env: { EQUALITY_CASES: '400', PROPERTY_RUNS: '30' },
  },
})
