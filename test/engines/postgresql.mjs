import { columnTypes, csvOf } from './register.mjs'

/** PostgreSQL compiled to WebAssembly, in this process. */
export async function startPostgresql({ PGlite }) {
  const database = await PGlite.create()
  const run = (sql) => database.exec(sql)
  const rows = async (sql, options) => (await database.query(sql, [], { rowMode: 'array', ...options })).rows
  return {
    name: 'PostgreSQL',
    dialect: 'postgresql',
    version: async () => String((await rows('SHOW server_version'))[0]),
    run,
    rows,
    async load(households) {
      await run(
        `DROP TABLE IF EXISTS households; CREATE TABLE households (${columnTypes('NUMERIC').join(', ')})`,
      )
      const blob = new Blob([csvOf(households)])
      await rows("COPY households FROM '/dev/blob' WITH (FORMAT csv)", { blob })
    },
    stop: () => database.close(),
  }
}
