// The SELECT that `screeningSql` makes of the same policy, on a table already loaded: it decides every household benefit,
// checks every cell and allows for unknown facts. Measured is what it takes to have the answers within the engine: in
// DuckDB the prepared query's result, in PostgreSQL (compiled to WebAssembly, in this process) a table made of it.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { columnName, screeningSql } from '../../dist/sql/index.js'
import { bits, decisions } from '../figures.mjs'
import { policy } from './library.mjs'

const types = {
  registration: 'TEXT',
  members: 'INTEGER',
  monthlyIncome: 'DECIMAL(14, 2)',
  hasHousingDifficulty: 'BOOLEAN',
  livesInDilapidatedHouse: 'BOOLEAN',
  livesInHazardArea: 'BOOLEAN',
  receivesSubsistenceAllowance: 'BOOLEAN',
  membersAbleAndWillingToWork: 'INTEGER',
  membersEmployed: 'INTEGER',
}
const facts = Object.keys(types)
const columns = Object.fromEntries(facts.map((fact) => [fact, columnName(fact)]))
const table = `CREATE TABLE register (id INTEGER PRIMARY KEY, ${facts.map((fact) => `${columns[fact]} ${types[fact]}`).join(', ')})`
const query = (dialect) => screeningSql({ policy, dialect, table: 'register', key: 'id', columns })
const csv = (households) =>
  households.map((one, id) => [id, ...facts.map((fact) => one[fact])].join(',')).join('\n')

/** @param rows of the columns named: the eight verdicts, the allowance in yuan, the problem */
function answersOf(rows) {
  const masks = new Int32Array(rows.length)
  const allowances = new Float64Array(rows.length)
  for (const [row, answer] of rows.entries()) {
    if (answer.problem !== null) throw new Error(answer.problem)
    for (const name of decisions) if (answer[columnName(name)] === 'eligible') masks[row] |= bits[name]
    allowances[row] = Math.round(Number(answer.monthly_allowance) * 100)
  }
  return { masks, allowances }
}

const inDuckdb = async ({ households }) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('SET threads = 1')
  await connection.run(table)
  const file = join(tmpdir(), `generated-${process.pid}.csv`)
  writeFileSync(file, csv(households))
  try {
    await connection.run(`COPY register FROM '${file}' (HEADER false)`)
  } finally {
    rmSync(file)
  }
  const prepared = await connection.prepare(query('duckdb'))
  const byId = (rows) => rows.sort((one, other) => one.id - other.id)
  return {
    run: () => prepared.run(),
    answersOf: async (result) => answersOf(byId(await result.getRowObjects())),
  }
}

const inPostgresql = async ({ households }) => {
  const database = await PGlite.create()
  await database.exec(table)
  await database.query("COPY register FROM '/dev/blob' WITH (FORMAT csv)", [], {
    blob: new Blob([csv(households)]),
  })
  await database.exec('ANALYZE register')
  const run = () =>
    database.exec(`DROP TABLE IF EXISTS decided; CREATE UNLOGGED TABLE decided AS ${query('postgresql')}`)
  const read = async () => answersOf((await database.query('SELECT * FROM decided ORDER BY id')).rows)
  return { run, answersOf: read }
}

export const generatedSql = [
  { id: 'generatedDuckdb', rows: 100_000, prepare: inDuckdb },
  { id: 'generatedPostgresql', rows: 20_000, prepare: inPostgresql },
]
