// A register hash-partitioned over shards: on each shard a table and a view made by the generated SQL, on the coordinator
// foreign tables that point at the views.
import { householdBenefitIds } from '../../dist/index.js'
import { columnName, screeningSql } from '../../dist/sql/index.js'
import { columnTypes } from '../engines/register.mjs'
import { copyRows, password } from './postgresql.mjs'

export const verdictColumns = householdBenefitIds.map(columnName)
const resultTypes = [
  'id INTEGER NOT NULL',
  ...verdictColumns.map((name) => `${name} TEXT`),
  'monthly_allowance NUMERIC(16, 2)',
  'problem TEXT',
]

/** Makes the coordinator's servers, one a shard. */
export async function joinShards(coordinator, shards) {
  const servers = shards.map(
    ({ name, port }) => `
CREATE SERVER ${name} FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host '127.0.0.1', port '${port}', dbname 'register', async_capable 'true', fetch_size '10000');
CREATE USER MAPPING FOR CURRENT_USER SERVER ${name} OPTIONS (user 'register', password '${password}');`,
  )
  await coordinator.run(`CREATE EXTENSION postgres_fdw;${servers.join('')}`)
}

/** Divides the coordinator's table `staged` over so many shards, in a schema of its own. */
export async function distribute(coordinator, shards, schema, policy) {
  const view = screeningSql({ policy, dialect: 'postgresql', table: [schema, 'households'], key: 'id' })
  const partition = ({ name }, index) => `
CREATE FOREIGN TABLE ${schema}.decided_${index + 1} PARTITION OF ${schema}.decided
  FOR VALUES WITH (MODULUS ${shards.length}, REMAINDER ${index})
  SERVER ${name} OPTIONS (schema_name '${schema}', table_name 'decided');`
  await coordinator.run(`CREATE SCHEMA ${schema};
CREATE TABLE ${schema}.decided (${resultTypes.join(', ')}) PARTITION BY HASH (id);${shards.map(partition).join('')}`)
  for (const [index, cluster] of shards.entries()) {
    await cluster.run(
      'register',
      `CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.households (${columnTypes('NUMERIC').join(', ')});`,
    )
    const isHere = `satisfies_hash_partition('${schema}.decided'::regclass, ${shards.length}, ${index}, id)`
    const rows = `SELECT * FROM staged WHERE ${isHere}`
    await copyRows(coordinator, rows, { cluster, database: 'register' }, `${schema}.households`)
    await cluster.run(
      'register',
      `ALTER TABLE ${schema}.households ADD PRIMARY KEY (id);
VACUUM ANALYZE ${schema}.households;
CREATE VIEW ${schema}.decided AS\n${view};`,
    )
  }
}

/** Counts of each verdict of a benefit: counted on the shards, added up on the coordinator. */
export const countsOf = (schema, shards, benefit) => {
  const each = shards.map(
    (_, index) =>
      `SELECT ${benefit} AS verdict, count(*) AS households FROM ${schema}.decided_${index + 1} GROUP BY 1`,
  )
  return `SELECT verdict, sum(households) FROM (${each.join(' UNION ALL ')}) AS each GROUP BY 1 ORDER BY 1`
}

/** How many are eligible for each benefit, and what is paid: the work of deciding everything, and a row as the answer. */
export const totalsOf = (schema, shards) => {
  const eligible = verdictColumns.map((name) => `count(*) FILTER (WHERE ${name} = 'eligible') AS ${name}`)
  const each = shards.map(
    (_, index) =>
      `SELECT ${eligible.join(', ')}, sum(monthly_allowance) AS paid, count(problem) AS problems FROM ${schema}.decided_${index + 1}`,
  )
  const sums = [...verdictColumns, 'paid', 'problems'].map((name) => `sum(${name})`)
  return `SELECT ${sums.join(', ')} FROM (${each.join(' UNION ALL ')}) AS each`
}
