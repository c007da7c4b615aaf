// Packs the library, installs it into an empty folder and uses it as a stranger would: from ESM, from CJS, and
// type-checked strictly, the declarations of its dependencies included.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'jiaxing-benefits-'))
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const write = (name, text) => writeFileSync(join(folder, name), text)

const consumer = `
import { createPolicy, isEligibleForLowRentHousing } from 'jiaxing-benefits'

const policy = createPolicy({ asOf: '2010-07-05' })
const decide = (monthlyIncome: string): boolean =>
  isEligibleForLowRentHousing({ registration: 'urban', members: 3, monthlyIncome, hasHousingDifficulty: true }, policy)

if (!decide('2352.00')) throw new Error('392.00 x 2 x 3 = 2352.00 is within the limit')
if (decide('2352.01')) throw new Error('2352.01 is above the limit')
`

const bothCopies = `
import { createRequire } from 'node:module'
import * as esm from 'jiaxing-benefits'
const cjs = createRequire(import.meta.url)('jiaxing-benefits')

if (esm.createPolicy === cjs.createPolicy) throw new Error('these are not two copies')
const family = { registration: 'urban', members: 3, monthlyIncome: '2352.00', hasHousingDifficulty: true }
for (const [made, used] of [[esm, cjs], [cjs, esm]]) {
  const policy = made.createPolicy({ asOf: '2010-07-05' })
  if (!used.isEligibleForLowRentHousing(family, policy)) throw new Error('a copy refuses the policy of the other')
}
`

const schemas = `
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

for (const name of ['household', 'person', 'policy-options', 'determination', 'screening', 'observations', 'scorecard']) {
  const { $id } = require(\`jiaxing-benefits/schemas/\${name}.json\`)
  if ($id !== \`urn:jiaxing-benefits:\${name}\`) throw new Error(\`\${name}.json is not the schema of that name\`)
}
`

// fast-check is an optional peer, and not installed here: the suite and the families on the limits do without.
const testing = `
import { answer, conformanceCases, differences } from 'jiaxing-benefits/conformance'
import { boundaryHouseholds } from 'jiaxing-benefits/testing'
import { createPolicy } from 'jiaxing-benefits'

const wrong = conformanceCases().filter(({ request, expected }) => differences(expected, answer(request)).length > 0)
if (wrong.length > 0) throw new Error(wrong.map(({ id }) => id).join())
if (boundaryHouseholds(createPolicy({ asOf: '2010-07-05' })).length === 0) throw new Error('no limits')
`

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  )
  write('package.json', '{ "private": true }')
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`)
  const installed = Object.keys(
    JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')).packages,
  )
  const expected = ['jiaxing-benefits', 'decimal.js', 'zod', 'date-fns'].map((name) => `node_modules/${name}`)
  assert.deepEqual(new Set(installed), new Set(expected))

  write('consumer.mts', consumer)
  write('consumer.cts', consumer)
  write('both-copies.mjs', bothCopies)
  write('schemas.mjs', schemas)
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022'],
        module: 'NodeNext',
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
      },
    }),
  )
  run('node', resolve('node_modules/typescript/bin/tsc'), '-p', '.')
  for (const script of ['consumer.mjs', 'consumer.cjs', 'both-copies.mjs', 'schemas.mjs']) run('node', script)
  write('testing.mjs', testing)
  run('node', 'testing.mjs')
  copyFileSync('docs/examples/conformance-adapter.mjs', join(folder, 'adapter.mjs'))
  const table = run('npx', '--no-install', 'jiaxing-benefits', 'conformance', '--', 'node', 'adapter.mjs')
  assert.match(table, /^total +[1-9][0-9]* +0 +0$/m)
  const installedPackage = join(folder, 'node_modules/jiaxing-benefits')
  copyFileSync(join(installedPackage, 'docs/examples/register-gb18030.csv'), join(folder, 'register.csv'))
  const options = [
    '--as-of',
    '2010-07-05',
    '--key',
    '户号',
    '--benefits',
    '廉租住房',
    '--output',
    'decided.csv',
  ]
  // One row of the sample is refused, so the exit code is 1.
  const command = join(folder, 'node_modules/.bin/jiaxing-benefits')
  assert.equal(spawnSync(command, ['screen', 'register.csv', ...options], { cwd: folder }).status, 1)
  assert.match(readFileSync(join(folder, 'decided.csv'), 'utf8'), /^A001,eligible,0\.00$/m)

  const dist = join(installedPackage, 'dist')
  const bundled = /^\/\/ node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)\//gm
  const textOf = (name) => readFileSync(join(dist, name), 'utf8')
  const licences = textOf('THIRD-PARTY-LICENSES')
  const scripts = readdirSync(dist, { recursive: true }).filter((name) => /\.c?js$/.test(name))
  for (const name of scripts) {
    for (const [, carried] of textOf(name).matchAll(bundled)) {
      assert.ok(licences.includes(`${carried}, bundled into this package:`), `${carried} has no licence`)
      // Importing the library loads none of the command line.
      assert.ok(name === 'cli.js' || carried === '@date-fns/utc', `${name} carries ${carried}`)
    }
  }
  const suite = join(folder, 'node_modules/jiaxing-benefits/dist/conformance')
  for (const { file, cases } of JSON.parse(readFileSync(join(suite, 'manifest.json'), 'utf8')).levels)
    assert.equal(JSON.parse(readFileSync(join(suite, file), 'utf8')).cases.length, cases)
  console.log(
    `The packed library works for a consumer: ${installed.length} packages, ESM, CJS, types, schemas, command.`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
