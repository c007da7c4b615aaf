import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import { assess, createPolicy, type Policy } from '../../src/index.js'
import { incomeFacts } from '../naive/income.js'
import type { Household, IncomeFact } from '../naive/types.js'
import { form, highestFen, toText, written } from './amounts-and-days.js'
import { completeInForce, incomeOf, withIncome } from './arbitraries.js'
import { incomeTested } from './library.js'
import { holds, runs } from './runs.js'

/** The same income, month by month and head by head, said in each of the four ways. */
const spellings = (perPersonMonth: bigint, members: number): Readonly<Record<IncomeFact, bigint>> => ({
  monthlyIncomePerCapita: perPersonMonth,
  annualIncomePerCapita: perPersonMonth * 12n,
  monthlyIncome: perPersonMonth * BigInt(members),
  annualIncome: perPersonMonth * BigInt(members) * 12n,
})

const decide = (household: Household, policy: Policy): string =>
  incomeTested
    .map((benefit) => assess(benefit, household, policy))
    .map(({ verdict, monthlyAllowance }) => `${verdict} ${monthlyAllowance}`)
    .join()

test('two of the four spellings of one income: one verdict, one allowance', () => {
  const spelling = fc.constantFrom(...incomeFacts)
  holds(fc.tuple(completeInForce, spelling, spelling), ([{ options, household }, one, other]) => {
    const policy = createPolicy(options)
    const [, income] = incomeOf(household) ?? ['monthlyIncome', 0n]
    const spelt = spellings(income % (highestFen / 1200n), household.members ?? 1)
    const decideOn = (fact: IncomeFact) => decide(withIncome(household, fact, toText(spelt[fact])), policy)
    assert.equal(decideOn(other), decideOn(one))
  })
})

test('a sum as text, as a number or as a Decimal of any copy: one determination', () => {
  const drawn = fc.tuple(completeInForce, fc.constantFrom(...incomeTested), form, form)
  holds(
    drawn,
    ([{ options, household }, benefit, one, other]) => {
      const [fact, income] = incomeOf(household) ?? ['monthlyIncome', 0n]
      const recordIn = (index: number): string => {
        const figures = {
          urbanDisposableIncomePerCapita: written(2_481_501n, index),
          minimumWage: written(98_001n, index),
        }
        const family = withIncome(household, fact, written(income, index))
        return JSON.stringify(assess(benefit, family, createPolicy({ ...options, ...figures })))
      }
      assert.equal(recordIn(other), recordIn(one))
    },
    runs,
  )
})
