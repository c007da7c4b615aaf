import assert from 'node:assert/strict'
import { conformanceCases, differences } from '../../dist/conformance/index.js'
import { createPolicy, facts, householdBenefitIds } from '../../dist/index.js'
import { screeningSql } from '../../dist/sql/index.js'
import { inOrder } from './differential.mjs'

/** A sum as text that a decimal column gives back as it went in. */
const isDecimal = (value) => typeof value === 'string' && /^-?(0|[1-9]\d{0,17})(\.\d{1,4})?$/.test(value)

const isCell = {
  registration: (value) => typeof value === 'string',
  count: (value) => Number.isInteger(value),
  income: isDecimal,
  floorArea: isDecimal,
  flag: (value) => typeof value === 'boolean',
}

/** Whether a table can hold the facts: a misspelt name or a text where a count belongs cannot come out of one. */
const isRow = (given) =>
  Object.prototype.toString.call(given) === '[object Object]' &&
  Object.entries(given).every(
    ([name, value]) =>
      facts[name]?.subject === 'household' && (value === null || isCell[facts[name].kind](value)),
  )

const isAsked = ({ request: { operation, benefit, policy, facts: given = {} }, expected }) => {
  const isKnown = operation === 'subsistenceAllowance' || householdBenefitIds.includes(benefit)
  if (!['assess', 'subsistenceAllowance'].includes(operation) || !isKnown || !isRow(given)) return false
  if ('result' in expected) return true
  // What a strict function refuses for want of facts has no place here, nor a policy that cannot be made.
  return (
    expected.error.code === 'invalid_input' && expected.error.issues.every(({ path }) => !(path in policy))
  )
}

/** What a row says, in the words of the suite. Fields that a query does not give (what is missing, reasons) are not asked. */
function answerOf({ operation, benefit }, row, { result, error }) {
  const [allowance, problem] = row.slice(-2)
  if (problem !== null) {
    const [path, code] = problem.split(': ')
    const named = error?.issues.filter((issue) => issue.path === path && issue.code === code) ?? []
    return { error: { code: 'invalid_input', issues: named.length > 0 ? error.issues : [{ path, code }] } }
  }
  if (operation === 'subsistenceAllowance') return { result: { amount: allowance } }
  const verdict = row[householdBenefitIds.indexOf(benefit)]
  const monthlyAllowance =
    benefit === householdBenefitIds[0] && verdict === 'eligible' ? allowance : undefined
  const { verdict: _, monthlyAllowance: __, ...notAsked } = result ?? {}
  return { result: { ...notAsked, verdict, ...(monthlyAllowance !== undefined && { monthlyAllowance }) } }
}

/** Every case of the suite about a household that a table can ask, grouped by policy. */
export async function conformance(engine) {
  const cases = conformanceCases().filter(isAsked)
  const byPolicy = new Map()
  for (const one of cases) {
    const name = JSON.stringify(one.request.policy)
    byPolicy.set(name, [...(byPolicy.get(name) ?? []), one])
  }
  const wrong = []
  for (const group of byPolicy.values()) {
    const policy = createPolicy(group[0].request.policy)
    await engine.load(group.map(({ request }) => request.facts ?? {}))
    for (const dialect of [engine.dialect, 'ansi']) {
      const rows = await engine.rows(
        inOrder(screeningSql({ policy, dialect, table: 'households', key: 'id' })),
      )
      for (const [index, { id, request, expected }] of group.entries()) {
        const found = differences(expected, answerOf(request, rows[index], expected))
        if (found.length > 0) wrong.push({ id, dialect, found })
      }
    }
  }
  assert.deepEqual(wrong, [])
  const levels = new Map()
  for (const { level } of cases) levels.set(level, (levels.get(level) ?? 0) + 1)
  for (const level of ['boundary', 'exactness'])
    assert.equal(levels.get(level), conformanceCases(level).length, `${level} is asked in full`)
  const counted = [...levels].map(([level, count]) => `${level} ${count}`).join(', ')
  return `${engine.name}: ${cases.length} cases of the reference suite in ${byPolicy.size} policies as expected (${counted})`
}
