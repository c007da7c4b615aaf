// The generated SQL on DuckDB and PostgreSQL, against the library: `npm run test:engines`. A number after it draws so many
// households instead.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conformance } from './conformance.mjs'
import { differential } from './differential.mjs'
import { startDuckdb } from './duckdb.mjs'
import { hostileNames } from './hostile-names.mjs'
import { installEngines } from './install.mjs'
import { startPostgresql } from './postgresql.mjs'
import { columnTypes } from './types.mjs'

const total = Number(process.argv[2] ?? 100_000)
const load = installEngines()
const folder = mkdtempSync(join(tmpdir(), 'jiaxing-benefits-'))
const engines = []
try {
  engines.push(await startDuckdb(await load('@duckdb/node-api'), folder))
  engines.push(await startPostgresql(await load('@electric-sql/pglite')))
  for (const engine of engines) console.log(`${engine.name} ${await engine.version()}`)

  const met = await differential(engines, total)
  const shown = (counts) => [...counts].map(([value, count]) => `${count} ${value}`).join(', ')
  console.log(`${met.households} households: verdicts ${shown(met.verdicts)}; ${met.paid} allowances above 0`)
  console.log(`problems: ${shown(met.problems)}`)
  for (const disagreement of met.disagreements.slice(0, 5)) console.log(disagreement)
  assert.equal(met.disagreements.length, 0, 'an engine disagrees with the library')
  // A draw that never comes to one of these would prove nothing of it.
  assert.deepEqual([...met.verdicts.keys()].sort(), ['eligible', 'ineligible', 'notInForce', 'undetermined'])
  assert.ok(met.problems.size >= 20 && met.paid > 0)

  for (const check of [conformance, columnTypes, hostileNames]) {
    for (const engine of engines) console.log(await check(engine))
  }
} finally {
  for (const engine of engines) await engine.stop()
  rmSync(folder, { recursive: true, force: true })
}
