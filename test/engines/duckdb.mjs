import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { columnTypes, csvOf } from './register.mjs'

/** DuckDB in this process, in memory. */
export async function startDuckdb({ DuckDBInstance }, folder) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const file = join(folder, 'households.csv')
  const run = (sql) => connection.run(sql)
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    version: async () => String((await connection.runAndReadAll('SELECT version()')).getRows()[0]),
    run,
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    async load(households) {
      writeFileSync(file, csvOf(households))
      // Wide enough for a wrong cell: a third decimal, a sum beyond the bound.
      await run(`CREATE OR REPLACE TABLE households (${columnTypes('DECIMAL(24, 4)').join(', ')})`)
      await run(`COPY households FROM '${file.replaceAll("'", "''")}' (FORMAT csv, HEADER false)`)
    },
    stop: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
