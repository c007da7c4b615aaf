import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The last is beyond the date line since 2011, and had no 30 December that year.
const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Apia']

// They change modules or tables in memory, so each has a module graph of its own.
const spoiling = ['test/audit/**/*.test.ts', 'test/properties/ownership.test.ts']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    alias: ['/testing', '/conformance', '/sql', ''].map((entry) => ({
      find: new RegExp(`^jiaxing-benefits${entry}$`),
      replacement: fileURLToPath(new URL(`../src${entry}/index.ts`, import.meta.url)),
    })),
  },
  test: {
    // The default leaves one core idle, of two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
    projects: [
      {
        extends: true,
        // One module graph for all files of a worker: loading the library anew for each costs more than the tests.
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/dates/**', 'test/command/**', ...spoiling],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: spoiling } },
      ...zones.map((zone) => ({
        extends: true as const,
        // A process of its own: a worker thread does not see a TZ that is set after the start.
        test: { name: zone, include: ['test/dates/**/*.test.ts'], pool: 'forks' as const, env: { TZ: zone } },
      })),
      { extends: true, test: { name: 'doctest', include: ['.doctest/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          // One pass of the compiler, over all that tsconfig.json includes: the generated examples too.
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**'],
      reporter: ['text', 'json-summary'],
      thresholds: { 100: true },
    },
  },
})
