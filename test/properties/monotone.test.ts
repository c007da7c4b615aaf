import assert from 'node:assert/strict'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { test } from 'vitest'
import { assess, createPolicy, type Determination } from '../../src/index.js'
import { between, fen, hundredths, toText } from './amounts-and-days.js'
import { incomeOf, partialInForce } from './arbitraries.js'
import { incomeTested } from './library.js'
import { holds } from './runs.js'

/** Up to where a family may still hope. */
const hope = { ineligible: 0, undetermined: 1, eligible: 2, notInForce: 3 }

const paid = (result: Determination) => new Decimal(result.monthlyAllowance ?? 0)

const more = fc.oneof(hundredths(1, 3), hundredths(1, 200_000), fen)

test('more income gains no income-tested benefit and raises no allowance', () => {
  holds(fc.tuple(partialInForce, more), ([{ options, household }, raise]) => {
    const stated = incomeOf(household)
    if (!stated) return
    const [fact, before] = stated
    const raised = { ...household, [fact]: toText(between(before + raise)) }
    const policy = createPolicy(options)
    for (const benefit of incomeTested) {
      const poorer = assess(benefit, household, policy)
      const richer = assess(benefit, raised, policy)
      assert(hope[richer.verdict] <= hope[poorer.verdict], benefit)
      if (poorer.verdict === 'eligible') assert.notEqual(richer.verdict, 'undetermined')
      assert(paid(richer).lte(paid(poorer)), 'allowance')
    }
  })
})
