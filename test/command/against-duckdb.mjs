// Households a second of `jiaxing-benefits screen` and of DuckDB, which reads and decides the same CSV file by the query
// of `screeningSql` and writes the same columns. Both outputs must be equal. After `npm run build`:
//   node test/command/against-duckdb.mjs [households]
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createPolicy, householdBenefitIds } from '../../dist/index.js'
import { columnName, screeningSql } from '../../dist/sql/index.js'
import { installEngines } from '../engines/install.mjs'

const households = Number(process.argv[2] ?? 1_000_000)
const rounds = 3

const types = {
  registration: 'VARCHAR',
  members: 'INTEGER',
  monthlyIncome: 'DECIMAL(15, 2)',
  hasHousingDifficulty: 'BOOLEAN',
  livesInDilapidatedHouse: 'BOOLEAN',
  livesInHazardArea: 'BOOLEAN',
  membersAbleAndWillingToWork: 'INTEGER',
  membersEmployed: 'INTEGER',
  receivesSubsistenceAllowance: 'BOOLEAN',
}

let state = 20100705
const below = (limit) => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) % limit
}
const flag = () => ['', 'true', 'false'][below(3)]

function line(id) {
  const members = 1 + below(6)
  const able = below(members + 1)
  return [
    id,
    ['urban', 'rural', 'urban', 'rural', 'elsewhere', ''][below(6)],
    members,
    below(8) === 0 ? '' : ((members * below(120_000)) / 100).toFixed(2),
    flag(),
    flag(),
    flag(),
    able,
    below(able + 1),
    flag(),
  ].join(',')
}

async function writeRegister(file) {
  const out = createWriteStream(file)
  out.write(`id,${Object.keys(types).join(',')}\n`)
  for (let id = 0; id < households; id += 10_000) {
    const count = Math.min(10_000, households - id)
    const lines = Array.from({ length: count }, (_, at) => `${line(id + at)}\n`).join('')
    if (!out.write(lines)) await new Promise((done) => out.once('drain', done))
  }
  await new Promise((done) => out.end(done))
}

/** The least of several rounds: the others had something else of the machine to wait for. */
async function least(work) {
  const taken = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await work()
    taken.push((performance.now() - start) / 1000)
  }
  return Math.min(...taken)
}

const folder = mkdtempSync(join(tmpdir(), 'jiaxing-benefits-'))
const at = (name) => join(folder, name)
try {
  await writeRegister(at('register.csv'))
  const ours = await least(() =>
    execFileSync(
      process.execPath,
      [
        resolve('dist/cli.js'),
        'screen',
        at('register.csv'),
        '--as-of',
        '2010-07-05',
        '--key',
        'id',
        '--output',
        at('ours.csv'),
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    ),
  )

  const { DuckDBInstance } = await installEngines()('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const columns = Object.entries({ id: 'VARCHAR', ...types }).map(([name, type]) => `'${name}': '${type}'`)
  await connection.run(
    `CREATE VIEW register AS SELECT * FROM read_csv('${at('register.csv')}', header = true, columns = {${columns.join(', ')}})`,
  )
  const policy = createPolicy({ asOf: '2010-07-05' })
  const facts = Object.fromEntries(Object.keys(types).map((name) => [name, name]))
  const query = screeningSql({ policy, dialect: 'duckdb', table: 'register', key: 'id', columns: facts })
  const named = householdBenefitIds.map((id) => `${columnName(id)} AS "${id}"`)
  const selected = `SELECT id, ${named.join(', ')}, monthly_allowance AS "monthlyAllowance" FROM (\n${query}\n) AS decided`
  const theirs = {}
  for (const threads of [1, 2]) {
    await connection.run(`SET threads = ${threads}`)
    theirs[threads] = await least(() =>
      connection.run(`COPY (${selected}) TO '${at('theirs.csv')}' (FORMAT csv, HEADER)`),
    )
  }
  connection.closeSync()

  const plain = (name) => readFileSync(at(name), 'utf8').replace(/^\uFEFF/, '')
  assert.ok(plain('ours.csv') === plain('theirs.csv'), 'the two do not decide alike')
  const rate = (seconds) => Math.round(households / seconds).toLocaleString('en')
  const ratio = (seconds) => (ours / seconds).toFixed(1)
  console.log(
    `${households} households with ${Object.keys(types).length} facts, all household benefits, equal outputs`,
  )
  console.log(`jiaxing-benefits screen, start included: ${rate(ours)} a second`)
  for (const [threads, seconds] of Object.entries(theirs))
    console.log(`DuckDB, ${threads} thread(s): ${rate(seconds)} a second, ${ratio(seconds)} times as many`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
