import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The built command as a process of its own: minutes, and no part of `npm test`.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: [
      {
        find: /^jiaxing-benefits$/,
        replacement: fileURLToPath(new URL('../../src/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/command/**/*.test.ts'],
    testTimeout: 600_000,
    // Households per second and the moments of kills mean something only when nothing else runs.
    fileParallelism: false,
  },
})
