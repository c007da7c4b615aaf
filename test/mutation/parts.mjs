// What is mutated together, and the tests it is held to: first those near to it, and what survives them to all that
// could notice. The command line has its own tests (`npm run test:cli`) and is left out.
const letters = ['cases/letters', 'cases/screening-letters']
const decided = [
  ...letters,
  'cases',
  'errors',
  'conformance/suite',
  'docs',
  'cli/clauses',
  'testing/page',
  'dates',
  'batch/columns',
  'batch/screener',
  'batch/agreement',
  'batch/messages',
  'testing/testing',
  'properties/oracle',
  'properties/strict',
  'properties/screening',
  'properties/gaps',
  'properties/income-limits',
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
    // The growth of a target takes the most digits of all.
    far: [...decided, 'targets/scorecard'],
  },
  policy: {
    mutate: ['src/formulas/**/*.ts', 'src/policy/**/*.ts', 'src/*.ts'],
    near: ['cases/cases', 'errors'],
    far: decided,
  },
  registers: {
    mutate: ['src/batch/**/*.ts', tables, 'src/facts/compact-household.ts'],
    near: ['batch/columns', 'batch/screener', 'batch/refused-cells', 'batch/agreement'],
    far: ['batch', 'cases/answers', 'cases/cases', 'errors', 'properties/strict'],
  },
  scorecard: {
    mutate: ['src/scorecard/**/*.ts'],
    near: ['targets'],
    far: [
      'targets',
      'schemas/scorecards',
      'schemas/observations',
      'schemas/forged',
      'docs/targets',
      'properties/targets',
    ],
  },
  suite: {
    mutate: ['src/conformance/**/*.ts', 'src/testing/**/*.ts'],
    near: ['conformance', 'testing'],
    far: ['conformance', 'testing', 'docs'],
  },
  schemas: {
    mutate: ['src/schemas/**/*.ts', records],
    near: [...letters, 'errors/explain', 'schemas/rules', 'schemas/inputs', 'schemas/files', 'schemas/texts'],
    far: ['schemas/rules', 'schemas/forged', 'schemas/observations', 'schemas/scorecards', 'schemas/records'],
  },
  sql: { mutate: ['src/sql/**/*.ts'], near: ['sql'], far: ['sql', 'mutation/duckdb'] },
}
