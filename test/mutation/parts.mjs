// What is mutated together, and the tests it is held to, first those that find most for their time: the first failure
// ends a mutant. The command line has its own tests (`npm run test:cli`) and is left out.
const decided = ['cases', 'errors', 'conformance', 'batch', 'docs', 'testing', 'dates', 'package', 'schemas', 'properties']

export const parts = {
  sql: { mutate: ['src/sql/**/*.ts'], tests: ['sql', 'mutation/duckdb'] },
  scorecard: { mutate: ['src/scorecard/**/*.ts'], tests: ['targets', 'docs', 'testing', 'schemas', 'properties/targets'] },
  suite: { mutate: ['src/conformance/**/*.ts', 'src/testing/**/*.ts'], tests: ['conformance', 'testing', 'docs'] },
  schemas: { mutate: ['src/schemas/**/*.ts'], tests: ['schemas', 'errors'] },
  batch: { mutate: ['src/batch/**/*.ts'], tests: ['batch', 'cases', 'errors', 'properties'] },
  facts: { mutate: ['src/facts/**/*.ts'], tests: ['errors', 'batch', ...decided] },
  policy: { mutate: ['src/formulas/**/*.ts', 'src/policy/**/*.ts', 'src/*.ts'], tests: decided },
  determine: { mutate: ['src/determine/**/*.ts'], tests: decided },
}
