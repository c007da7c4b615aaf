// What is mutated together, and the tests it is held to: first those near to it, and what survives them to all that
// could notice. The command line has its own tests (`npm run test:cli`) and is left out.
const decided = ['cases', 'errors', 'conformance', 'batch', 'docs', 'testing', 'dates', 'package', 'schemas/rules', 'schemas/inputs', 'properties']

export const parts = {
  scorecard: {
    mutate: ['src/scorecard/**/*.ts'],
    near: ['targets'],
    far: ['targets', 'docs', 'testing', 'schemas', 'properties/targets'],
  },
  determine: { mutate: ['src/determine/**/*.ts'], near: ['cases/cases', 'cases', 'errors'], far: decided },
  batch: { mutate: ['src/batch/**/*.ts'], near: ['batch'], far: ['batch', 'cases', 'errors', 'properties'] },
  facts: { mutate: ['src/facts/**/*.ts'], near: ['errors'], far: decided },
  policy: {
    mutate: ['src/formulas/**/*.ts', 'src/policy/**/*.ts', 'src/*.ts'],
    near: ['cases', 'errors'],
    far: decided,
  },
  suite: {
    mutate: ['src/conformance/**/*.ts', 'src/testing/**/*.ts'],
    near: ['conformance', 'testing'],
    far: ['conformance', 'testing', 'docs'],
  },
  schemas: { mutate: ['src/schemas/**/*.ts'], near: ['schemas/rules', 'schemas/inputs', 'schemas/files'], far: ['schemas', 'errors'] },
  sql: { mutate: ['src/sql/**/*.ts'], near: ['sql'], far: ['sql', 'mutation/duckdb'] },
}
