// Each folder of src with the folders it may import, beside itself. src/index.ts is on top and may import them all.
const below = {
  policy: ['facts'], // types of fact names alone: policy-is-data below
  facts: ['policy'],
  formulas: ['policy', 'facts'],
  determine: ['policy', 'facts', 'formulas'],
}
const above = ['schemas', 'batch', 'sql', 'testing', 'conformance', 'scorecard', 'cli']
for (const folder of above)
  below[folder] = [...Object.keys(below).filter((name) => !above.includes(name)), ...above]

const layers = Object.entries(below).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}))

// What the package exports, and its command.
const entries = '^src/(index|schemas/index|conformance/index|testing/index|sql/index|cli/bin)\\.ts$'

// Bundled into dist/cli.js, and into nothing else.
const ofTheCommand = 'cac|csv-parse|csv-stringify|cli-progress|@types/cli-progress'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'policy-is-data',
      severity: 'error',
      from: { path: '^src/policy/' },
      to: { pathNot: '^src/policy/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true }, to: {} },
    {
      name: 'all-reachable',
      severity: 'error',
      from: { path: entries },
      to: { path: '^src/', pathNot: entries, reachable: false },
    },
    {
      name: 'no-surroundings',
      comment: 'No file, clock or network in the library proper.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'fast-check-in-testing-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/' },
      to: { path: 'node_modules/fast-check' },
    },
    {
      name: 'no-dev-dependency',
      comment: '@date-fns/utc is bundled, and so is what the command is made of.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: `node_modules/(@date-fns/utc|${ofTheCommand})/` },
    },
    {
      name: 'parsers-in-the-command-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: `node_modules/(${ofTheCommand})/` },
    },
    {
      name: 'utc-in-dates-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/facts/dates\\.ts$' },
      to: { path: 'node_modules/@date-fns/utc/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
