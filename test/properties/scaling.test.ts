import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import { assess, createPolicy } from '../../src/index.js'
import { publishedWage } from '../naive/figures.js'
import { incomeFacts } from '../naive/income.js'
import { decimal, floor, times, whole } from '../naive/ratio.js'
import { highestFen, toText } from './amounts-and-days.js'
import { partial, type Scenario } from './arbitraries.js'
import { incomeTested } from './library.js'
import { holds } from './runs.js'

const sums = [
  'minimumWage',
  'urbanSubsistenceStandard',
  'ruralSubsistenceStandard',
  'urbanDisposableIncomePerCapita',
  'housingDifficultyFloorArea',
  'minimumPaymentPerPerson',
  'floorArea',
  'floorAreaPerCapita',
  ...incomeFacts,
]

/** Every sum and area times the factor; undefined where one would be above the highest sum there is. */
const scaled = <T extends object>(record: T, factor: number): T | undefined => {
  const entries = Object.entries(record).map(([name, value]) => {
    if (!sums.includes(name) || value === undefined || value === null) return [name, value]
    const hundredths = floor(times(decimal(value), whole(100 * factor)))
    return [name, hundredths > highestFen ? undefined : toText(hundredths)]
  })
  const result = Object.fromEntries(entries)
  return Object.entries(record).some(([name, value]) => value && !result[name]) ? undefined : result
}

/** A wage that is published does not grow with the rest, so it is given; rounding to whole yuan is no proportion. */
const proportional = ({ options, household }: Scenario): Scenario => {
  const { roundStandardsUpTo: _, ...rest } = options
  const wage =
    rest.minimumWage ?? (publishedWage(rest.asOf) && toText(floor(times(wageOf(rest.asOf), whole(100)))))
  return { options: { ...rest, ...(wage !== undefined && { minimumWage: wage }) }, household }
}

const wageOf = (date: string) => publishedWage(date) ?? whole(0)

/** Not those on a sum that stays as it is: the 4,000 yuan. */
const proportionalBenefits = incomeTested.filter((benefit) => benefit !== 'lowIncomeFarmHousehold')

test('incomes and all figures times the same whole number change no verdict', () => {
  const factor = fc.oneof(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 13, max: 9999 }))
  holds(
    fc.tuple(partial.map(proportional), factor),
    ([{ options, household }, times]) => {
      const [largerOptions, larger] = [scaled(options, times), scaled(household, times)]
      fc.pre(largerOptions !== undefined && larger !== undefined)
      const [before, after] = [createPolicy(options), createPolicy(largerOptions)]
      for (const benefit of proportionalBenefits) {
        assert.equal(assess(benefit, larger, after).verdict, assess(benefit, household, before).verdict)
      }
    },
    { numRuns: 5_000 },
  )
})
