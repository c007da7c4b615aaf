import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import {
  assess,
  compareScenarios,
  createPolicy,
  type HouseholdChange,
  householdBenefitIds,
  type Policy,
  scenarioChanges,
} from '../../src/index.js'
import { decimal, isBelow, minus, plus, type Ratio, whole } from '../naive/ratio.js'
import type { Household } from '../naive/types.js'
import { families } from './families.js'
import { equals } from './library.js'
import { holds } from './runs.js'

const scenario = fc
  .tuple(fc.array(families, { minLength: 2, maxLength: 3 }), fc.boolean())
  .map(([drawn, same]) => {
    const [first, second] = drawn.map(({ options }) => options)
    return {
      households: drawn.map(({ household }) => household),
      before: createPolicy(first as never),
      // Now and then another day or figure alone, as an office would compare.
      after: createPolicy((same ? { ...first, readings: second?.readings } : second) as never),
    }
  })

const some = { numRuns: 250 }

/** Nothing where the benefit is refused or not in force; where it is open, or the people not counted, no sum. */
const allowance = (household: Household, policy: Policy): string | undefined => {
  const { verdict, monthlyAllowance } = assess('subsistenceAllowance', household, policy)
  return verdict === 'ineligible' || verdict === 'notInForce' ? '0' : monthlyAllowance
}

const expectedChange = (
  household: Household,
  index: number,
  before: Policy,
  after: Policy,
): HouseholdChange => {
  const verdicts = householdBenefitIds.map((benefit) => ({
    benefit,
    was: assess(benefit, household, before).verdict,
    is: assess(benefit, household, after).verdict,
  }))
  const where = (holdsOf: (of: (typeof verdicts)[number]) => boolean) =>
    verdicts.filter(holdsOf).map(({ benefit }) => benefit)
  const settled = (verdict: string) => verdict === 'ineligible' || verdict === 'notInForce'
  const [allowanceBefore, allowanceAfter] = [allowance(household, before), allowance(household, after)]
  return {
    index,
    eligibleBefore: where(({ was }) => was === 'eligible'),
    eligibleAfter: where(({ is }) => is === 'eligible'),
    gained: where(({ was, is }) => is === 'eligible' && settled(was)),
    lost: where(({ was, is }) => was === 'eligible' && settled(is)),
    undetermined: where(({ was, is }) => was === 'undetermined' || is === 'undetermined'),
    ...(allowanceBefore !== undefined && { allowanceBefore }),
    ...(allowanceAfter !== undefined && { allowanceAfter }),
  }
}

test('what moves is what assess says under the one policy and under the other', () => {
  holds(
    scenario,
    ({ households, before, after }) => {
      assert.deepEqual(
        [...scenarioChanges(households, before, after)],
        households.map((household, index) => expectedChange(household, index, before, after)),
      )
    },
    some,
  )
})

const sum = (amounts: readonly string[]): Ratio =>
  amounts.reduce((total, amount) => plus(total, decimal(amount)), whole(0))

test('and all together it is counted and added up exactly', () => {
  holds(
    scenario,
    ({ households, before, after }) => {
      const changes = households.map((household, index) => expectedChange(household, index, before, after))
      const { benefits, monthlyAllowances, ...rest } = compareScenarios(households, before, after)
      assert.deepEqual(rest, {
        format: 1,
        asOf: { before: before.asOf, after: after.asOf },
        households: households.length,
      })
      for (const benefit of householdBenefitIds) {
        for (const [kind, count] of Object.entries(benefits[benefit])) {
          const named = changes.filter((change) => change[kind as 'gained'].includes(benefit))
          assert.equal(count, named.length, `${benefit} ${kind}`)
        }
      }
      const known = changes.flatMap(({ allowanceBefore: was, allowanceAfter: is }) =>
        was === undefined || is === undefined ? [] : [{ was, is }],
      )
      const [paid, due] = [sum(known.map(({ was }) => was)), sum(known.map(({ is }) => is))]
      const moved = (up: boolean) =>
        known.filter(({ was, is }) =>
          up ? isBelow(decimal(was), decimal(is)) : isBelow(decimal(is), decimal(was)),
        ).length
      assert.equal(monthlyAllowances.households, known.length)
      assert.equal(monthlyAllowances.notKnown, households.length - known.length)
      assert.equal(monthlyAllowances.raised, moved(true))
      assert.equal(monthlyAllowances.lowered, moved(false))
      assert(equals(monthlyAllowances.before, paid))
      assert(equals(monthlyAllowances.after, due))
      assert(equals(monthlyAllowances.change, minus(due, paid)))
    },
    some,
  )
})
