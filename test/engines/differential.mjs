import { createPolicy, householdBenefitIds } from '../../dist/index.js'
import { columnName, screeningSql } from '../../dist/sql/index.js'
import { expectedRow } from './expected.mjs'
import { householdsOf } from './households.mjs'
import { policies } from './policies.mjs'

const verdictColumns = householdBenefitIds.map(columnName)

/** The result of a query in the order of the ids, with amounts as text. */
export const inOrder = (query) =>
  `SELECT ${verdictColumns.join(', ')}, CAST(monthly_allowance AS VARCHAR(40)), problem FROM (\n${query}\n) AS decided ORDER BY id`

const asText = (row) => JSON.stringify(row.map((value) => (value === undefined ? null : value)))

const count = (counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1)

/** Every verdict, amount and problem of every engine against the library's; what was met on the way. */
export async function differential(engines, total) {
  const each = Math.ceil(total / policies.length)
  const met = { households: 0, verdicts: new Map(), problems: new Map(), paid: 0, disagreements: [] }
  for (const [index, options] of policies.entries()) {
    const policy = createPolicy(options)
    const households = householdsOf(policy, each, index + 1)
    const rows = households.map((household) => expectedRow(household, policy))
    met.households += rows.length
    for (const row of rows) {
      for (const verdict of row.slice(0, -2)) if (verdict !== null) count(met.verdicts, verdict)
      if (row.at(-1) !== null) count(met.problems, row.at(-1))
      if (row.at(-2) !== null && row.at(-2) !== '0.00') met.paid += 1
    }
    const expected = rows.map(asText)
    for (const engine of engines) {
      await engine.load(households)
      for (const dialect of [engine.dialect, 'ansi']) {
        const query = screeningSql({ policy, dialect, table: 'households', key: 'id' })
        const given = (await engine.rows(inOrder(query))).map(asText)
        if (given.length !== expected.length) throw new Error(`${engine.name}: ${given.length} rows`)
        for (const [id, row] of given.entries()) {
          if (row === expected[id]) continue
          met.disagreements.push({
            engine: engine.name,
            dialect,
            policy: options,
            household: households[id],
            expected: expected[id],
            given: row,
          })
        }
      }
    }
  }
  return met
}
