import assert from 'node:assert/strict'
import { createPolicy } from '../../dist/index.js'
import { screeningSql } from '../../dist/sql/index.js'

const policy = createPolicy({ asOf: '2010-07-05' })

const names = [
  'x"; DROP TABLE witness; --',
  '"',
  "it's",
  'a\\"b',
  '-- b',
  '/* b',
  '户号',
  'select',
  'a.b',
  ' ',
  '$1',
  'cells',
  'checked',
  'decided',
]

const doubled = (name) => `"${name.replaceAll('"', '""')}"`

/** Tables, columns and schemas that are called like this are read, and nothing happens to the others. */
export async function hostileNames(engine) {
  await engine.run('CREATE TABLE witness (id INTEGER)')
  for (const name of names) {
    const [schema, column, key] = [doubled(name), doubled(`${name}2`), doubled(name)]
    await engine.run(`CREATE SCHEMA ${schema}`)
    for (const table of [schema, `${schema}.${schema}`]) {
      await engine.run(`CREATE TABLE ${table} (${key} INTEGER, ${column} BOOLEAN)`)
      await engine.run(`INSERT INTO ${table} VALUES (7, true)`)
    }
    for (const table of [name, [name, name]]) {
      for (const dialect of [engine.dialect, 'ansi']) {
        const columns = { receivesSubsistenceAllowance: `${name}2` }
        const query = screeningSql({ policy, dialect, table, key: name, columns })
        const rows = await engine.rows(
          `SELECT ${key}, price_subsidy, low_rent_housing FROM (\n${query}\n) AS d`,
        )
        assert.deepEqual(rows, [[7, 'eligible', 'undetermined']], `${engine.name}, ${dialect}: ${name}`)
      }
    }
    await engine.run(`DROP TABLE ${schema}`)
  }
  assert.deepEqual(await engine.rows('SELECT id FROM witness'), [])
  return `${engine.name}: ${names.length} hostile names of schemas, tables and columns are names`
}
