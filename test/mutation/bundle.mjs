// The tests of a part and the library in one file: loading some hundred modules anew for each mutant would take longer
// than the tests.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { parts } from './parts.mjs'

// Of processes, of types, of the tests themselves; or properties too slow to be asked a thousand times over.
const leftOut = [
  /^test\/(audit|cli\/(?!clauses)|command|mutation|types|conformance\/mutants)/,
  /^test\/properties\/(scaling|records|screening-records|ownership)\.test/,
  /^test\/(docs\/commands|conformance\/meanings|targets\/audit|dates\/zone|errors\/fuzz)\.test/,
]
const files = [
  'test/mutation/duckdb.mjs',
  ...readdirSync('test', { recursive: true })
    .map((file) => `test/${file}`)
    .filter((file) => file.endsWith('.test.ts') && !leftOut.some((pattern) => pattern.test(file)))
    .sort(),
]
const { MUTATION_PART: part = '', MUTATION_TESTS: tests = '' } = process.env
const wanted = new Set(
  parts[part][tests].flatMap((start) => files.filter((file) => file.startsWith(`test/${start}`))),
)

const oneTest = resolve('test/mutation/one-test.mjs')
const resolvers = [
  {
    filter: /^jiaxing-benefits(\/\w+)?$/,
    to: (name) => `src${name.replace('jiaxing-benefits', '')}/index.ts`,
  },
  // The engines' tests are of the built package.
  {
    filter: /^\.\.\/\.\.\/dist\/.*index\.js$/,
    to: (name) => name.replace('../../dist', 'src').replace(/js$/, 'ts'),
  },
  { filter: /^vitest$/, to: (_, importer) => (importer === oneTest ? undefined : oneTest) },
]

await build({
  stdin: {
    contents: [
      "import fc from 'fast-check'",
      "import { runAll } from './one-test.mjs'",
      // The same draws for every mutant, and no search for the smallest value that fails: that it fails is enough.
      'fc.configureGlobal({ seed: 20100705, endOnFailure: true })',
      'runAll(async () => {',
      ...[...wanted].map((file) => `  await import('../../${file}')`),
      '})',
    ].join('\n'),
    resolveDir: 'test/mutation',
  },
  outfile: 'test/mutation/bundled.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [
    {
      name: 'the-library-itself',
      setup({ onResolve }) {
        for (const { filter, to } of resolvers)
          onResolve({ filter }, ({ path, importer }) => {
            const found = to(path, importer)
            return found && { path: resolve(found) }
          })
      },
    },
  ],
})
