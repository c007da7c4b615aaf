import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import {
  averageReliefFloor,
  createPolicy,
  medicalAssistanceBudget,
  medicalCoCoverage,
  meetsAverageReliefFloor,
  minimumWageOn,
  type Policy,
  PolicyInputError,
  ruralSubsistenceStandard,
  urbanSubsistenceStandard,
} from '../../src/index.js'
import { type Figures, figuresOf, publishedWage, readingsOf } from '../naive/figures.js'
import {
  assistanceBudget,
  coCoverage,
  meetsReliefFloor,
  reliefFloor,
  ruralStandard,
  urbanStandard,
} from '../naive/formulas.js'
import { ceiling, decimal, fraction, isAtMost, minus, times, whole } from '../naive/ratio.js'
import { between, day, fen, form, hundredths, written } from './amounts-and-days.js'
import { anyPolicyOptions } from './arbitraries.js'
import { equals, outcomeOf, sameAmount } from './library.js'
import { holds } from './runs.js'

/** The path and the code of a refusal of one field. */
const refusal = (result: unknown) => {
  assert(result instanceof PolicyInputError)
  const [issue, ...others] = result.issues
  assert.deepEqual(others, [])
  return [issue?.path, issue?.code]
}

const names = [
  'minimumWage',
  'urbanSubsistenceStandard',
  'ruralSubsistenceStandard',
  'urbanDisposableIncomePerCapita',
  'housingDifficultyFloorArea',
  'minimumPaymentPerPerson',
] as const

const allOf = ({ wage, urban, rural }: Figures['origins']) => ({ wage, urban, rural })

const haveSameFigures = (policy: Policy, figures: Figures): void => {
  for (const name of names) assert(sameAmount(policy[name], figures[name]), name)
  const {
    minimumWage: wage,
    urbanSubsistenceStandard: urban,
    ruralSubsistenceStandard: rural,
  } = policy.origins
  assert.deepEqual({ wage: wage?.origin, urban: urban?.origin, rural: rural?.origin }, allOf(figures.origins))
}

test('a policy holds the figures given, published and derived, or cannot be made', () => {
  holds(anyPolicyOptions, (options) => {
    const policy = outcomeOf(() => createPolicy(options))
    const figures = figuresOf(options)
    if (figures === undefined) return assert.deepEqual(refusal(policy), ['minimumWage', 'not_published'])
    assert(!(policy instanceof PolicyInputError))
    haveSameFigures(policy, figures)
    assert.equal(policy.asOf, options.asOf)
    assert.equal(policy.inForce, figures.inForce)
    assert.deepEqual({ ...policy.readings }, readingsOf(options))
  })
})

test('the published wage of a day, or a refusal', () => {
  holds(day, (date) => {
    const wage = publishedWage(date)
    const result = outcomeOf(() => minimumWageOn(date))
    if (wage) assert(equals(String(result), wage))
    else assert.deepEqual(refusal(result), ['date', 'not_published'])
  })
})

const sum = fc.tuple(fen, form).map(([value, index]) => written(value, index))
const people = fc.oneof(fc.nat(5), fc.nat(1_000_000))

test('standards, relief floor and medical budget', () => {
  holds(fc.tuple(sum, people), ([amount, residents]) => {
    assert(sameAmount(urbanSubsistenceStandard(amount), urbanStandard(amount)))
    assert(sameAmount(ruralSubsistenceStandard(amount), ruralStandard(amount)))
    assert(sameAmount(averageReliefFloor(amount), reliefFloor(amount)))
    assert(sameAmount(medicalAssistanceBudget(residents), assistanceBudget(residents)))
  })
})

test('relief paid around half of standard x recipients', () => {
  const around = fc.record({ standard: sum, recipients: people, offset: hundredths(-3, 3), form })
  holds(around, ({ standard, recipients, offset, form: index }) => {
    const floor = ceiling(times(reliefFloor(standard), whole(recipients * 100)))
    const reliefPaid = written(between(floor + offset), index)
    const result = meetsAverageReliefFloor({ reliefPaid, recipients, standard })
    assert.equal(result, meetsReliefFloor(reliefPaid, recipients, standard))
  })
})

test('medical costs borne around the half', () => {
  const around = fc.record({ cost: fen, offset: hundredths(-3, 3), byInsurance: fc.nat(100), form })
  holds(around, ({ cost, offset, byInsurance, form: index }) => {
    const half = (cost + 1n) / 2n + offset
    const paid = half < 0n ? 0n : half > cost ? cost : half
    const insurance = (paid * BigInt(byInsurance)) / 100n
    const [medicalCost, insurancePaid, assistancePaid] = [
      written(cost, index),
      written(insurance, 0),
      written(paid - insurance, index),
    ]
    const result = medicalCoCoverage({ medicalCost, insurancePaid, assistancePaid })
    const expected = coCoverage(medicalCost, insurancePaid, assistancePaid)
    assert(sameAmount(result.floor, expected.floor))
    assert(sameAmount(result.shortfall, expected.shortfall))
    assert.equal(result.meetsFloor, expected.meetsFloor)
    assert.equal(result.share === undefined, cost === 0n)
    // A share such as one third has no end: it is given to forty digits.
    const error = result.share && expected.share && minus(decimal(result.share.toFixed()), expected.share)
    if (error) assert(isAtMost(times(error, error), fraction(1, 10n ** 80n)), 'share')
  })
})
