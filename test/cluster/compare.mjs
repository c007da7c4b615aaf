import { createInterface } from 'node:readline'
import { expectedRow } from '../engines/expected.mjs'
import { householdsOf } from '../engines/households.mjs'
import { ended } from './postgresql.mjs'
import { verdictColumns } from './shards.mjs'

const chunk = 20_000

/** The households of the register, chunk by chunk: the same ones each time they are asked for. */
export function* registerOf(policy, total) {
  for (let from = 0; from < total; from += chunk) {
    yield { from, households: householdsOf(policy, Math.min(chunk, total - from), from + 1) }
  }
}

/** Every row of the coordinator against the library, in the order of the ids. */
export async function compareRows(coordinator, schema, policy, total) {
  const query = `SELECT id, ${verdictColumns.join(', ')}, monthly_allowance, problem FROM ${schema}.decided ORDER BY id`
  const psql = coordinator.client('-c', `COPY (${query}) TO STDOUT`)
  psql.stderr.pipe(process.stderr)
  const closed = ended(psql)
  const lines = createInterface({ input: psql.stdout })[Symbol.asyncIterator]()
  const differing = []
  let compared = 0
  for (const { from, households } of registerOf(policy, total)) {
    for (const [index, household] of households.entries()) {
      const { value: line, done } = await lines.next()
      if (done) throw new Error(`the coordinator has ${compared} rows, not ${total}`)
      const row = expectedRow(household, policy).map((value) => value ?? '\\N')
      const expected = [from + index, ...row].join('\t')
      compared += 1
      if (line !== expected) differing.push({ household, expected, line })
    }
  }
  if (!(await lines.next()).done) throw new Error(`the coordinator has more than ${total} rows`)
  if ((await closed) !== 0) throw new Error('the rows could not be read')
  return { compared, differing }
}
