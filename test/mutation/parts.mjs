// What is mutated together, and the tests it is held to: first those near to it, and what survives them to all that
// could notice. The command line has its own tests (`npm run test:cli`) and is left out.
const decided = [
  'cases',
  'errors',
  'conformance',
  'batch',
  'docs',
  'testing',
  'dates',
  'package',
  'schemas/rules',
  'schemas/inputs',
  'properties',
]
const tables = 'src/determine/{allowance-table,amount-table,decision-tables,quick-verdict,verdict-word}.ts'
const records = 'src/determine/{determination-schema,record-schemas,screening-schema}.ts'

export const parts = {
  decisions: {
    mutate: ['src/determine/**/*.ts', `!${tables}`, `!${records}`],
    near: [
      'cases/cases',
      'cases/letters',
      'cases/families',
      'cases',
      'errors/explain',
      'errors/names',
      'errors/scenarios',
      'errors/screening',
      'errors/strict',
      'errors/benefits',
      'errors/dates',
    ],
    far: decided,
  },
  facts: {
    mutate: ['src/facts/**/*.ts', '!src/facts/compact-household.ts'],
    near: ['errors'],
    far: decided,
  },
  policy: {
    mutate: ['src/formulas/**/*.ts', 'src/policy/**/*.ts', 'src/*.ts'],
    near: ['cases/cases', 'errors'],
    far: decided,
  },
  registers: {
    mutate: ['src/batch/**/*.ts', tables, 'src/facts/compact-household.ts'],
    near: ['batch/columns', 'batch/screener', 'batch/refused-cells', 'batch/agreement'],
    far: ['batch', 'cases', 'errors', 'properties'],
  },
  scorecard: {
    mutate: ['src/scorecard/**/*.ts'],
    near: ['targets'],
    far: ['targets', 'docs', 'testing', 'schemas', 'properties/targets'],
  },
  suite: {
    mutate: ['src/conformance/**/*.ts', 'src/testing/**/*.ts'],
    near: ['conformance', 'testing'],
    far: ['conformance', 'testing', 'docs'],
  },
  schemas: {
    mutate: ['src/schemas/**/*.ts', records],
    near: ['schemas/rules', 'schemas/inputs', 'schemas/files'],
    far: ['schemas', 'errors', 'cases'],
  },
  sql: { mutate: ['src/sql/**/*.ts'], near: ['sql'], far: ['sql', 'mutation/duckdb'] },
}
