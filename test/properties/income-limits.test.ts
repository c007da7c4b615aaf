import assert from 'node:assert/strict'
import { test } from 'vitest'
import { createPolicy, incomeLimits } from '../../src/index.js'
import { type Figures, figuresOf } from '../naive/figures.js'
import { compareIncome } from '../naive/income.js'
import {
  affordableHousingLimit,
  lowIncomeFarmLimit,
  lowRentLimit,
  repairLimit,
  subsistenceLimit,
} from '../naive/limits.js'
import { fraction } from '../naive/ratio.js'
import type { IncomeLimit } from '../naive/types.js'
import { policyOptions } from './arbitraries.js'
import { sameAmount } from './library.js'
import { holds, runs } from './runs.js'

type Row = readonly [name: string, limit: IncomeLimit]

const expectedLimits = (figures: Figures): readonly Row[] => {
  const hazard: Row = ['hazardAreaReinforcement rural', repairLimit(figures)]
  return [
    ['subsistenceAllowance urban', subsistenceLimit(figures, { registration: 'urban' })],
    ['subsistenceAllowance rural', subsistenceLimit(figures, { registration: 'rural' })],
    ['lowRentHousing urban', lowRentLimit(figures)],
    ['affordableHousing urban', affordableHousingLimit(figures)],
    ['dilapidatedHousingRepair rural', repairLimit(figures)],
    ...(figures.readings.repairHazardAreas === 'withIncomeTest' ? [hazard] : []),
    ['lowIncomeFarmHousehold rural', lowIncomeFarmLimit(figures)],
  ]
}

const highest = (limit: IncomeLimit, fact: 'monthlyIncomePerCapita' | 'annualIncomePerCapita') => {
  const { highestQualifying } = compareIncome({ [fact]: '0' }, limit)
  return highestQualifying === undefined ? undefined : fraction(highestQualifying, 100)
}

test('the limits in force, a month and a year, each where its row has one', () => {
  holds(
    policyOptions,
    (options) => {
      const figures = figuresOf(options) as Figures
      const found = incomeLimits(createPolicy(options))
      const expected = figures.inForce ? expectedLimits(figures) : []
      assert.deepEqual(
        found.map(({ benefit, registration }) => `${benefit} ${registration}`),
        expected.map(([name]) => name),
      )
      for (const [index, [name, limit]] of expected.entries()) {
        const row = found[index]
        assert.equal(row?.comparator, limit.comparator, name)
        assert.equal(row?.per, limit.period, name)
        assert(sameAmount(row?.limit, limit.perPerson), name)
        const { perMonth, perYear } = row.highestQualifying
        assert(sameAmount(perMonth, highest(limit, 'monthlyIncomePerCapita')), `${name} a month`)
        assert(sameAmount(perYear, highest(limit, 'annualIncomePerCapita')), `${name} a year`)
        assert.deepEqual(row.missing ? [row.missing] : [], limit.needs, name)
      }
    },
    runs,
  )
})
