import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/mutation/tests.test.mjs'],
    server: { deps: { external: [/bundled\.mjs$/] } },
    // Properties make few draws.
    env: { EQUALITY_CASES: '400', PROPERTY_RUNS: '30' },
  },
})
