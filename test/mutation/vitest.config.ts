import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What bundle.mjs makes. Properties make few draws.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/mutation/bundled.test.mjs'],
    env: { EQUALITY_CASES: '400', PROPERTY_RUNS: '30' },
  },
})
