// DuckDB, one thread: the decisions and the sum as one SELECT on a table already loaded, sums as DECIMAL. Measured is the
// prepared query up to its result materialised within DuckDB (eight BOOLEAN columns and a DECIMAL); and, apart, the same
// with that result read into arrays of JavaScript. Nothing is validated beyond the types of the columns.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { bits, decisions, policy, shares } from '../figures.mjs'

const urban = `(${policy.minimumWage} * ${shares.urbanStandardOfWage})`
const rural = `(${urban} * ${shares.ruralStandardOfUrban})`
const standard = `(CASE registration WHEN 'urban' THEN ${urban} WHEN 'rural' THEN ${rural} ELSE 0 END)`
const disposable = policy.urbanDisposableIncomePerCapita

const query = `
SELECT
  registration <> 'elsewhere' AND monthlyIncome < ${standard} * members AS subsistenceAllowance,
  registration = 'urban' AND hasHousingDifficulty
    AND monthlyIncome <= ${urban} * ${shares.lowRentHousing} * members AS lowRentHousing,
  registration = 'urban' AND hasHousingDifficulty
    AND monthlyIncome * 12 <= ${disposable} * ${shares.affordableHousing} * members AS affordableHousing,
  registration = 'rural' AND livesInDilapidatedHouse
    AND monthlyIncome <= ${rural} * ${shares.repair} * members AS dilapidatedHousingRepair,
  registration = 'rural' AND livesInDilapidatedHouse AND livesInHazardArea AS hazardAreaReinforcement,
  registration = 'rural'
    AND monthlyIncome * 12 <= ${shares.lowIncomeFarmHouseholdLine} * members AS lowIncomeFarmHousehold,
  registration = 'urban'
    AND membersAbleAndWillingToWork >= 1 AND membersEmployed = 0 AS zeroEmploymentHousehold,
  registration = 'rural' AND receivesSubsistenceAllowance
    AND membersAbleAndWillingToWork > membersEmployed AS ruralEmploymentAssistance,
  ceil(greatest(${standard} * members - monthlyIncome, 0) * 100) AS allowanceFen
FROM register`

const types = {
  registration: "ENUM('urban', 'rural', 'elsewhere')",
  members: 'UTINYINT',
  monthlyIncome: 'DECIMAL(14, 2)',
  hasHousingDifficulty: 'BOOLEAN',
  livesInDilapidatedHouse: 'BOOLEAN',
  livesInHazardArea: 'BOOLEAN',
  receivesSubsistenceAllowance: 'BOOLEAN',
  membersAbleAndWillingToWork: 'UTINYINT',
  membersEmployed: 'UTINYINT',
}

async function load(connection, households) {
  const file = join(tmpdir(), `register-${process.pid}.csv`)
  const names = Object.keys(types)
  const lines = households.map((household) => names.map((name) => household[name]).join(','))
  const columns = Object.entries(types).map(([name, type]) => `'${name}': '${type.replaceAll("'", "''")}'`)
  writeFileSync(file, lines.join('\n'))
  try {
    await connection.run(
      `CREATE OR REPLACE TABLE register AS SELECT * FROM read_csv('${file}', header = false, columns = {${columns.join(', ')}})`,
    )
  } finally {
    rmSync(file)
  }
}

function answersOf(columns) {
  const masks = new Int32Array(columns[0].length)
  for (const [place, name] of decisions.entries()) {
    for (const [row, isEligible] of columns[place].entries()) if (isEligible) masks[row] |= bits[name]
  }
  return { masks, allowances: Float64Array.from(columns[decisions.length], (sum) => Number(sum.toString())) }
}

const open = async ({ households }) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('SET threads = 1')
  await load(connection, households)
  return connection.prepare(query)
}

const inDuckdb = async (register) => {
  const prepared = await open(register)
  return { run: () => prepared.run(), answersOf: async (result) => answersOf(await result.getColumns()) }
}

const readIntoJavaScript = async (register) => {
  const prepared = await open(register)
  return { run: async () => (await prepared.run()).getColumns(), answersOf }
}

export const duckdb = { id: 'duckdb', rows: 100_000, prepare: inDuckdb }
export const duckdbRead = { id: 'duckdbRead', rows: 100_000, prepare: readIntoJavaScript }
