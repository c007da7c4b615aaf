import assert from 'node:assert/strict'
import type { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { test } from 'vitest'
import {
  assess,
  createPolicy,
  type Determination,
  nextFreeCheckup,
  type PolicyInputError,
  subsistenceAllowance,
} from '../../src/index.js'
import { decideCheckup, nextCheckup } from '../naive/checkup.js'
import { decideOn, strictBenefitIds } from '../naive/decide.js'
import { type Figures, figuresOf } from '../naive/figures.js'
import { fraction, minus } from '../naive/ratio.js'
import type { Decision, Missing } from '../naive/types.js'
import { checkups, complete, partial } from './arbitraries.js'
import { equals, outcomeOf } from './library.js'
import { holds, thresholdRuns } from './runs.js'

const inAnyOrder = (missing: readonly Missing[]) => missing.map((entry) => JSON.stringify(entry)).sort()
const yuan = (fen: bigint | undefined) => (fen === undefined ? undefined : fraction(fen, 100))

const agree = (determination: Determination, decision: Decision): void => {
  assert.equal(determination.verdict, decision.verdict)
  assert.equal(determination.force, decision.force)
  assert.deepEqual(inAnyOrder(determination.missing), inAnyOrder(decision.missing))
  assert(equals(determination.monthlyAllowance, yuan(decision.allowance)), 'allowance')
}

const agreeOnIncome = (determination: Determination, { income }: Decision): void => {
  const criterion = determination.criteria.find(({ kind }) => kind === 'income')
  assert.equal(criterion === undefined, income === undefined)
  if (criterion?.kind !== 'income' || income === undefined) return
  const slack = income.limit && income.value && minus(income.limit, income.value)
  assert.equal(criterion.fact, income.fact)
  assert.equal(criterion.outcome, income.outcome)
  assert(equals(criterion.value, income.value), 'value')
  assert(equals(criterion.limit, income.limit), 'limit')
  assert(equals(criterion.slack, slack), 'slack')
  assert(equals(criterion.highestQualifying, yuan(income.highestQualifying)), 'highestQualifying')
}

/** Nothing is paid to those who are not eligible; where it cannot be told what is, a refusal. */
const agreeOnSum = (sum: Decimal | PolicyInputError, { verdict, allowance }: Decision): void => {
  if (verdict === 'ineligible') assert.equal(String(sum), '0')
  else if (allowance !== undefined) assert(equals(String(sum), yuan(allowance)), 'sum')
  else assert.equal('code' in sum && sum.code, verdict === 'notInForce' ? 'not_in_force' : 'missing_facts')
}

test('every benefit of a household, everything known or not: as in plain rational arithmetic', () => {
  holds(fc.oneof(complete, partial), ({ options, household }) => {
    const policy = createPolicy(options)
    const figures = figuresOf(options) as Figures
    for (const benefit of strictBenefitIds) {
      const determination = assess(benefit, household, policy)
      const decision = decideOn(benefit, figures, household)
      agree(determination, decision)
      agreeOnIncome(determination, decision)
    }
    const sum = outcomeOf(() => subsistenceAllowance(household as never, policy))
    agreeOnSum(sum, decideOn('subsistenceAllowance', figures, household))
  })
})

test('the free check-up', () => {
  holds(checkups, ({ options, person }) => {
    agree(assess('freeHealthCheckup', person, createPolicy(options)), decideCheckup(options, person))
  })
})

test('the day of the next check-up, under both readings', () => {
  holds(
    checkups,
    ({ person: { lastCheckup } }) => {
      if (!lastCheckup || lastCheckup === 'never') return
      for (const interval of ['anniversary', 'calendarPeriod'] as const) {
        assert.equal(nextFreeCheckup(lastCheckup, interval), nextCheckup(lastCheckup, interval))
      }
    },
    thresholdRuns,
  )
})
