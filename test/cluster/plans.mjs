// What the coordinator asks of the shards, by its own plans.
import assert from 'node:assert/strict'
import { countsOf, totalsOf } from './shards.mjs'

const planOf = async (coordinator, query) => {
  const plan = await coordinator.run(`EXPLAIN (VERBOSE, COSTS OFF) ${query};`)
  const remote = [...plan.matchAll(/Remote SQL: (.*)/g)].map(([, sql]) => sql)
  return { plan, remote }
}

/** Nothing but foreign scans and the adding up of their answers: no filter, and no count of rows, on the coordinator. */
export async function checkPlans(coordinator, schema, shards) {
  const all = await planOf(
    coordinator,
    `SELECT id, low_rent_housing FROM ${schema}.decided WHERE low_rent_housing = 'eligible'`,
  )
  assert.equal(all.remote.length, shards.length)
  for (const sql of all.remote) {
    assert.match(sql, new RegExp(`FROM ${schema}\\.decided WHERE .*low_rent_housing = 'eligible'`))
    // The view's columns are asked for, and none of the facts it decides by.
    assert.doesNotMatch(sql, /members|income|registration/)
  }
  assert.doesNotMatch(all.plan, /^ *Filter:/m)

  const counts = await planOf(coordinator, countsOf(schema, shards, 'low_rent_housing'))
  assert.equal(counts.remote.length, shards.length)
  for (const sql of counts.remote)
    assert.match(sql, /^SELECT low_rent_housing, count\(\*\) FROM .* GROUP BY 1$/)
  assert.equal(counts.plan.match(/Relations: Aggregate on/g)?.length, shards.length)

  const totals = await planOf(coordinator, totalsOf(schema, shards))
  assert.equal(totals.plan.match(/Relations: Aggregate on/g)?.length, shards.length)

  const one = await planOf(coordinator, `SELECT * FROM ${schema}.decided WHERE id = 4711`)
  assert.equal(one.remote.length, 1, 'one household is looked for on one shard')
  assert.match(one.remote[0], /WHERE \(\(id = 4711\)\)$/)
  return { all: all.plan, counts: counts.plan, one: one.plan }
}

/** On the shard itself, one household is found by the key of its table: the view does not stand in the way. */
export async function checkIndex(shard, schema) {
  const plan = await shard.run('register', `EXPLAIN SELECT * FROM ${schema}.decided WHERE id = 4711;`)
  assert.match(plan, /Index Scan using households_pkey/)
}
