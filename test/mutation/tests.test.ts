// One file, so that the library is loaded once for each mutant.
import fc from 'fast-check'
import { parts } from './parts.mjs'

// The same draws for every mutant, and no search for the smallest value that fails: that it fails is enough.
fc.configureGlobal({ seed: 20100705, endOnFailure: true })

const files = import.meta.glob<unknown>([
  '/test/*/*.test.ts',
  '/test/mutation/duckdb.ts',
  '!/test/{audit,cli,command,mutation,types}/*.test.ts',
  '!/test/docs/commands.test.ts',
  '!/test/conformance/meanings.test.ts',
  '!/test/targets/audit.test.ts',
  '!/test/dates/zone.test.ts',
  '!/test/errors/fuzz.test.ts',
  '!/test/schemas/{records,scorecards,observations}.test.ts',
  '!/test/properties/{scaling,records,screening-records,screening,ownership,monotone,gaps,scenarios,strict}.test.ts',
])
const part = parts[process.env['MUTATION_PART'] as keyof typeof parts]
const tests = part[process.env['MUTATION_TESTS'] as 'near' | 'far']
for (const start of tests) {
  for (const [path, load] of Object.entries(files)) if (path.startsWith(`/test/${start}`)) await load()
}
